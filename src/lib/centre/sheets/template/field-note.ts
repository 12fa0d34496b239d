import type { ColumnType } from "../../../table/decode.ts";
import { type Field, fieldTitle, type Synonym } from "../../../table/table.ts";

const TYPES: Readonly<Record<string, (type: ColumnType, remark: string) => string>> = {
  identifier: () => "编号,按文字写,前面的 0 不会丢。",
  name: () => "文字。全角半角、首尾空格不影响。",
  city: () => "地市名。“郑州”“郑州市”“河南省郑州市”是同一个。",
  freeText: () => "文字。",
  writtenText: () => "文字,照原样。",
  dateTime: () => "日期,如 2025-10-09、2025/10/9、2025年10月9日、20251009;后面可以写时间 14:05:33。",
  clock: () => "时间,如 08:30、08:30:15;也可以连日期一起写。",
  timeOfDay: () => "时间,如 14:05、14:05:33。",
  duration: ({ unit }) => `时长,如 3:25、00:03:25、3分25秒;只写数的,单位是${unit}。`,
  quantity: () => "数,如 12、1,234、3.5。",
  money: () => "元,最多四位小数,如 0.35。",
  month: () => "月份,如 2025-10、2025年10月、202510。",
  words: ({ words = [] }) => `填:${words.join("、")}。`,
  yesNo: (_, remark) => `填是或否(也认 Y、N、1、0、√、×)${remark.includes("空着") ? "" : ";空着是否"}。`,
};

/** The comment on a field's header: whether it must be filled in, how to write it, what else its header may be. */
export function noteOf(field: Field): string {
  return [
    `${fieldTitle(field)}:${field.required ? "必填" : "可以空着"}`,
    ...[TYPES[field.type.id]?.(field.type, field.remark ?? "") ?? []].flat(),
    ...(field.remark === undefined ? [] : [field.remark]),
    ...otherHeaders(field),
  ].join("\n");
}

function otherHeaders({ headers }: Field): string[] {
  const others = headers.slice(1).map(spell);
  return others.length > 0 ? [`表头也可以是:${others.join("、")}。`] : [];
}

function spell(synonym: Synonym): string {
  return typeof synonym === "string" ? synonym : `${synonym.header}(秒)`;
}
