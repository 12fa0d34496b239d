import { defineTable, distinctive, lenient, type Look, optional, required } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { money, quantity } from "../../../table/types/quantity.ts";
import { freeText, identifier, name, serialNumber } from "../../../table/types/text.ts";
import { words, yesNo } from "../../../table/types/words.ts";
import { callsTable } from "../calls/calls-table.ts";
import { cityName, product } from "../shared-fields.ts";
import { callbacksTable } from "./callbacks-table.ts";
import { CALLBACK_RESULTS, RATINGS, STATUSES } from "./complaint-words.ts";
import { firstWords } from "../service/meaning-block.ts";
import { phoneField } from "../service/phone-field.ts";

const FOLLOW_UP_TIMES = ["跟踪时间", "跟进时间", "联系时间"];
const TELLING = ["category", "content", "calledBack"];
const LIABLE = { 有责: 1, 无责: 0 };
const JUSTIFIED = { 有理由: 1, 无理由: 0 };

/** What a customer complained of, one row a complaint; a later row of the same number replaces the earlier. */
export const complaintsTable = defineTable({
  id: "complaints",
  title: "投诉",
  fields: {
    id: distinctive(required(identifier, "投诉编号", "工单号", "流水号", "客服流水号", "编号")),
    received: required(dateTime, "受理时间", "投诉时间", "投诉日期", "受理日期", "创建时间", "接单时间"),
    phone: phoneField("客户号码", "受理号码", "用户号码", "主叫号码", "计费号码", "投诉号码", "联系电话", "联系方式"),
    agentId: optional(identifier, "责任坐席", "被投诉工号", "责任人工号", "工号"),
    product: { ...product, required: false },
    city: cityName,
    channel: optional(name, "渠道", "投诉途径", "受理方式", "投诉来源"),
    category: distinctive(optional(name, "投诉分类", "投诉类型", "投诉类别", "问题分类", "一级分类", "服务请求类别")),
    cause: optional(name, "原因", "投诉原因", "责任原因"),
    content: distinctive(optional(freeText, "投诉内容", "问题描述", "具体问题描述")),
    kind: lenient(optional(words(JUSTIFIED), "类型", "投诉性质")),
    justified: lenient(optional(words({ ...JUSTIFIED, 是: 1, 否: 0 }), "是否有理")),
    liable: lenient(optional(words(LIABLE), "责任", "责任认定", "责任判定")),
    valid: lenient(optional(yesNo, "是否有效")),
    owner: optional(name, "处理人", "处理人员", "结单人"),
    unit: optional(name, "工位", "责任部门", "处理部门"),
    status: optional(name, "状态", "工单状态", "投诉状态", "处理状态"),
    dispatched: optional(dateTime, "派发时间", "派单时间", "转派时间"),
    suspended: optional(dateTime, "挂起时间"),
    resumed: optional(dateTime, "恢复时间"),
    resolved: optional(dateTime, "处理完成时间", "结案时间", "办结时间", "完成时间", "归档时间"),
    notified: optional(dateTime, "通知移动时间"),
    calledBack: distinctive(optional(dateTime, "回访时间")),
    attempts: optional(quantity, "回访次数"),
    callbackResult: optional(name, "回访结果"),
    satisfaction: optional(name, "满意度", "回访满意度", "满意度评价"),
    solved: lenient(optional(yesNo, "是否解决")),
    reopened: optional(dateTime, "重开时间"),
    escalated: lenient(optional(yesNo, "升级")),
    recordingId: optional(serialNumber, "录音编号", "录音号", "录音文件"),
    listened: optional(freeText, "录音情况"),
    conversation: optional(freeText, "沟通结果", "处理经过"),
    action: optional(freeText, "处理结果", "处理措施", "结单意见"),
    coachedAt: optional(dateTime, "辅导时间"),
    coach: optional(name, "辅导人"),
    refund: lenient(optional(money, "退费金额")),
  },
  remarks: {
    id: "同一编号有几行时,以后面的一行为准。",
    agentId: "被投诉的坐席;受理投诉的人不填在这里。",
    kind: "有理由或无理由;无理由投诉的号码自次日起列入黑名单。",
    valid: "空着即有效;无效的不计入各项数字,另行列出。",
    status: "未处理、跟踪或已结;空着则由派发与处理完成时间推定。",
    resolved: "处理完成后 72 小时内要回访到。",
    attempts: "未联系上的次数写在这里;达到 3 次可以结案。",
    solved: "客户说问题解决了没有;空着即没有问。",
    refund: "元。",
  },
  offers: {
    agentId: { choices: { column: { table: "roster", field: "agentId" } }, others: "asked" },
    status: { choices: { words: firstWords(STATUSES) }, others: "asked" },
    callbackResult: { choices: { words: firstWords(CALLBACK_RESULTS) }, others: "asked" },
    satisfaction: { choices: { words: firstWords(RATINGS) }, others: "asked" },
  },
  conditions: [
    { says: "(有跟踪时间的是跟踪记录)", holds: ({ hasHeader }) => !FOLLOW_UP_TIMES.some(hasHeader) },
    {
      says: "(编号只在名称带“投诉”的工作表里才当投诉编号)",
      holds: ({ isHeaded, sheetName }) => !isHeaded("id", "编号") || sheetName.includes("投诉"),
    },
    {
      says: "投诉编号或投诉内容之类(表头与外呼明细相同)",
      holds: (look) => !look.hasAllOf(callsTable) || isTelling(look),
    },
    { says: "(看来是回访记录)", holds: (look) => !look.hasAllOf(callbacksTable) || !areCallbacks(look) },
  ],
  dayField: "received",
});

/** Whether more than a number that call systems give too says that a sheet is of complaints. */
function isTelling({ has, isHeaded }: Look): boolean {
  return !isHeaded("id", "流水号", "工单号", "编号") || TELLING.some(has);
}

/** Of a sheet that could be either: results of callbacks, several of one complaint or under the name of 回访 (spec 8.2). */
function areCallbacks({ has, texts, sheetName }: Look): boolean {
  if (has("content") || !has("callbackResult")) return false;
  const ids = texts("id");
  return new Set(ids).size < ids.length || (sheetName.includes("回访") && !sheetName.includes("投诉"));
}
