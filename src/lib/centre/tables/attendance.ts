import { clock, dateTime } from "../../table/types/date-time.ts";
import { duration } from "../../table/types/duration.ts";
import { quantity } from "../../table/types/quantity.ts";
import { name } from "../../table/types/text.ts";
import { yesNo } from "../../table/types/words.ts";
import { defineTable, optional, required, type Look } from "../../table/table.ts";
import { agentId, dateField } from "./shared-fields.ts";

export const STATUSES = [
  "出勤",
  "迟到",
  "早退",
  "旷工",
  "事假",
  "病假",
  "年假",
  "婚假",
  "产假",
  "丧假",
  "工伤",
  "调休",
  "休息",
  "公出",
  "培训",
  "加班",
  "缺卡",
];

/** The statuses of a day at work (spec 2.3, `attended`). */
export const ATTENDED: ReadonlySet<string> = new Set(["出勤", "迟到", "早退", "公出", "培训", "加班"]);

/** The statuses of a day on which nobody was due (spec 5.2). */
export const NOT_DUE: ReadonlySet<string> = new Set(["休息", "加班", "年假", "调休"]);

/** Headers that a sheet of sessions may have as well. */
const SHARED_HEADERS = ["上班时间", "下班时间"];

/** Headers of a day's status; 类型, which sessions have, is none of them. */
const STATUS_HEADERS = ["状态", "出勤情况"];

/** What became of an agent's day. */
export const attendance = defineTable({
  id: "attendance",
  title: "考勤",
  fields: {
    date: dateField(),
    agentId,
    shift: optional(name, "班次"),
    due: optional(clock, "应到时间", "应到"),
    arrived: optional(clock, "实到时间", "实到", "上班时间"),
    dueOut: optional(clock, "应退时间"),
    leftAt: optional(clock, "实退时间", "下班时间"),
    status: required(name, "状态", "考勤状态", "出勤情况"),
    minutes: optional(duration("分钟"), "分钟", "迟到分钟", "早退分钟"),
    days: optional(quantity, "天数"),
    requestedAt: optional(dateTime, "申请时间"),
    approvedBy: optional(name, "审批人"),
    certificate: optional(yesNo, "证明"),
  },
  conditions: [
    {
      says: "状态列里的考勤状态",
      holds: (look) => !SHARED_HEADERS.some(look.hasHeader) || showsAttendance(look.texts("status"), look),
    },
  ],
});

export function isStatus(word: string): boolean {
  return STATUSES.includes(word);
}

/** Whether a 状态 column is one of attendance: 培训, 加班 and 休息 are activities of sessions too and tell nothing. */
export function showsAttendance(words: readonly string[], look: Look): boolean {
  const telling = words.filter((word) => isStatus(word) && !["培训", "加班", "休息"].includes(word));
  return look.hasHeader("考勤状态") || (STATUS_HEADERS.some(look.hasHeader) && telling.length * 2 > words.length);
}
