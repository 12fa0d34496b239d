import { defineTable, distinctive, lenient, type Look, optional, required } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { quantity } from "../../../table/types/quantity.ts";
import { freeText, identifier, name } from "../../../table/types/text.ts";
import { words, yesNo } from "../../../table/types/words.ts";
import { CALLBACK_RESULTS, RATINGS } from "./complaint-words.ts";
import { firstWords } from "../service/meaning-block.ts";
import { phoneField } from "../service/phone-field.ts";
import { cityName, product } from "../shared-fields.ts";

/** What customers are called back for. */
export const CALLBACK_KINDS = ["投诉", "满意度", "节日", "活动"] as const;

const RECEIVED = ["受理时间", "投诉时间", "投诉日期", "受理日期", "创建时间", "接单时间"];
const CONTENT = ["投诉内容", "问题描述", "具体问题描述"];
const KINDS = Object.fromEntries(CALLBACK_KINDS.map((word, kind) => [word, kind]));

/** One call back to a customer a row. */
export const callbacksTable = defineTable({
  id: "callbacks",
  title: "回访记录",
  fields: {
    at: distinctive(required(dateTime, "回访时间", "回访日期")),
    complaintId: optional(identifier, "投诉编号"),
    phone: phoneField("客户号码"),
    customer: optional(freeText, "客户姓名"),
    by: optional(name, "回访人", "回访人员", "工号"),
    kind: lenient(optional(words(KINDS), "回访类型")),
    result: required(name, "回访结果", "结果"),
    satisfaction: optional(name, "满意度", "回访满意度"),
    solved: lenient(optional(yesNo, "是否解决")),
    score: optional(quantity, "推荐意愿"),
    reason: optional(freeText, "不满意原因"),
    suggestion: optional(freeText, "建议", "意见建议"),
    product: { ...product, required: false },
    city: cityName,
  },
  conditions: [
    { says: "投诉编号或客户号码", holds: ({ has }) => has("complaintId") || has("phone") },
    {
      says: "(有受理时间和投诉内容的是投诉)",
      holds: ({ hasHeader }) => !(RECEIVED.some(hasHeader) && CONTENT.some(hasHeader)),
    },
    { says: "(看来是投诉,缺受理时间)", holds: (look) => !isUntimedComplaints(look) },
  ],
  remarks: {
    complaintId: "空着的,按号码归到此前最近的一件投诉(只限投诉类)。",
    kind: "投诉、满意度、节日或活动;空着时,有投诉编号的为投诉,没有的为满意度。",
    result: "成功、信息有误、未联系上之类;新的词加在“口径”的回访结果口径。",
    satisfaction: "非常满意到很不满意,或 5 到 1 分;空着即未评价,不算满意。",
    solved: "空着即没有问。",
    score: "0 到 10。",
  },
  offers: {
    complaintId: { choices: { column: { table: "complaints", field: "id" } }, others: "asked" },
    result: { choices: { words: firstWords(CALLBACK_RESULTS) }, others: "asked" },
    satisfaction: { choices: { words: firstWords(RATINGS) }, others: "asked" },
  },
  dayField: "at",
});

/** Whether a sheet under the name of 投诉 tells what each complaint says, once a complaint, and only its time is not found. */
function isUntimedComplaints({ hasHeader, sheetName, texts }: Look): boolean {
  const isNamed = sheetName.includes("投诉") && !sheetName.includes("回访");
  if (!isNamed || !CONTENT.some(hasHeader)) return false;
  const ids = texts("complaintId");
  return new Set(ids).size === ids.length;
}
