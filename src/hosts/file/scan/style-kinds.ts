import { Kind, kindOfFormat } from "../../../lib/table/cell.ts";
import { CHINESE_FORMATS } from "../chinese-formats.ts";
import { attributesOf } from "../package/xml-scan.ts";

/** Built-in formats of dates and times that are alike in every language (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: readonly (readonly [id: number, format: string])[] = [
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
