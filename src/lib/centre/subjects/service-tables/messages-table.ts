import { defineTable, distinctive, lenient, optional, required } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { freeText, name, writtenText } from "../../../table/types/text.ts";
import { yesNo } from "../../../table/types/words.ts";
import { callsTable } from "../calls/calls-table.ts";
import { phoneField } from "../service/phone-field.ts";
import { product } from "../shared-fields.ts";

/** Messages that customers sent, one a row. */
export const messagesTable = defineTable({
  id: "inboundSms",
  title: "上行短信",
  fields: {
    received: required(dateTime, "接收时间", "上行时间", "回复时间", "时间"),
    phone: { ...phoneField("号码"), required: true },
    content: distinctive(required(writtenText, "短信内容", "上行内容", "内容")),
    product: { ...product, required: false },
    needsReply: lenient(optional(yesNo, "需答复")),
    replied: optional(dateTime, "答复时间"),
    reply: optional(freeText, "答复内容"),
    result: optional(name, "结果"),
    unsubscribed: optional(dateTime, "退订时间"),
  },
  remarks: {
    content: "属于退订、投诉、咨询还是别的,由词判断;新的词加在“口径”的短信口径。",
    needsReply: "空着的由词判断;填了的以此为准。",
    unsubscribed: "实际退订办好的时间。",
  },
  conditions: [
    {
      says: "(表头与外呼明细相同;上行短信的工作表名要带退订、核减或短信)",
      holds: ({ hasAllOf, sheetName }) => !hasAllOf(callsTable) || /退订|核减|短信/.test(sheetName),
    },
  ],
  dayField: "received",
});
