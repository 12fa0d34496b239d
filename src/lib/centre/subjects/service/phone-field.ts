import { type Field, optional } from "../../../table/table.ts";
import { numeral } from "../../../table/types/text.ts";

const HEADERS = ["号码", "客户号码", "手机号", "手机号码", "电话", "被叫号码", "主叫号码", "Phone"];

const REMARK = "手机、带区号的固定电话、400、800,怎样写都认得;一格一个。";

/** A customer's number, under a table's own headers for it and those of 外呼明细. */
export function phoneField(...own: string[]): Field {
  const field = optional(numeral, ...own, ...HEADERS.filter((header) => !own.includes(header)));
  return { ...field, remark: REMARK };
}
