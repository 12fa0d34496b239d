import { Kind, kindOfFormat } from "../../lib/table/cell.ts";
import { attributesOf } from "./package/xml-scan.ts";

/** Built-in formats of percents, dates and times that are alike in every language (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: readonly (readonly [id: number, format: string])[] = [
  [9, "0%"],
  [10, "0.00%"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
];

/** What a number is under each cell style, by the styles part. */
export function styleKinds(stylesXml: string): Kind[] {
  const declared = attributesOf(elementIn(stylesXml, "numFmts"), "numFmt").map(
    (format) => [Number(format.get("numFmtId")), format.get("formatCode") ?? ""] as const,
  );
  const formats = new Map([...BUILT_IN, ...CHINESE_FORMATS, ...declared]);
  const kinds = new Map([...formats].map(([id, format]) => [id, kindOfFormat(format)]));
  return attributesOf(elementIn(stylesXml, "cellXfs"), "xf").map(
    (style) => kinds.get(Number(style.get("numFmtId") ?? 0)) ?? Kind.number,
  );
}

/** Elsewhere, such as in conditional formats, numbers of formats mean something else. */
function elementIn(xml: string, name: string): string {
  return new RegExp(`<(?:[\\w.-]+:)?${name}[\\s>].*?</(?:[\\w.-]+:)?${name}>`, "s").exec(xml)?.[0] ?? "";
}

/**
 * The number formats that Chinese Excel knows by id and never writes into the file
 * (ECMA-376 part 1, 18.8.30, zh-cn).
 */
export const CHINESE_FORMATS: readonly (readonly [id: number, format: string])[] = [
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, '上午/下午h"时"mm"分"'],
  [35, '上午/下午h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [55, '上午/下午h"时"mm"分"'],
  [56, '上午/下午h"时"mm"分"ss"秒"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
];

/** The styles part with those formats written out for a reader that has never heard of them. */
export function declareChineseFormats(stylesXml: string): string {
  const formats = CHINESE_FORMATS.map(
    ([id, format]) => `<numFmt numFmtId="${id}" formatCode="${format.replaceAll('"', "&quot;")}"/>`,
  ).join("");
  const list = /<(?:\w+:)?numFmts(?:\s[^>]*[^/>])?>/;
  // What the file itself says of an id comes later in the list and prevails.
  if (list.test(stylesXml)) return stylesXml.replace(list, (opening) => opening + formats);
  return stylesXml.replace(/<(?:\w+:)?styleSheet(?:\s[^>]*)?>/, (opening) => `${opening}<numFmts>${formats}</numFmts>`);
}
