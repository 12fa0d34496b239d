import type { ColumnType } from "../../../table/decode.ts";
import { defineTable, optional, required } from "../../../table/table.ts";
import { clock, dateTime } from "../../../table/types/date-time.ts";
import { quantity } from "../../../table/types/quantity.ts";
import { name } from "../../../table/types/text.ts";
import { yesNo } from "../../../table/types/words.ts";
import { showsAttendance, STATUSES } from "../attendance-statuses.ts";
import { minutesOff } from "../exports/export-types.ts";
import { agentId, dateField } from "../shared-fields.ts";

/** Headers that a sheet of sessions may have as well. */
const SHARED_HEADERS = ["上班时间", "下班时间"];

const monthDays: ColumnType = {
  ...quantity,
  limit: { most: 31, says: { zh: "天数不超过 31", en: "days are at most 31" } },
};

/** What became of an agent's day. */
export const attendanceTable = defineTable({
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
    minutes: optional(minutesOff, "分钟", "迟到分钟", "早退分钟"),
    days: optional(monthDays, "天数"),
    requestedAt: optional(dateTime, "申请时间"),
    approvedBy: optional(name, "审批人"),
    certificate: optional(yesNo, "证明"),
  },
  remarks: {
    shift: "写着“夜”或“晚”的是夜班;请假的,这里可以写特殊、急诊。",
    status: "别的叫法可以在“口径”的考勤口径中归类。",
    days: "空着是 1。",
    approvedBy: "客服部主任或客服中心主任,或者他们在“人员”里的姓名。",
  },
  offers: {
    status: { choices: { words: STATUSES }, others: "asked" },
  },
  conditions: [
    {
      says: "状态列里的考勤状态",
      holds: (look) => !SHARED_HEADERS.some(look.hasHeader) || showsAttendance(look.texts("status"), look),
    },
  ],
});
