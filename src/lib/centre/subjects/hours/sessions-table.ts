import { defineTable, optional, orZero, required } from "../../../table/table.ts";
import { clock } from "../../../table/types/date-time.ts";
import { duration } from "../../../table/types/duration.ts";
import { words } from "../../../table/types/words.ts";
import { showsAttendance } from "../attendance-statuses.ts";
import { PERIOD_HEADERS } from "../period-headers.ts";
import { agentId, dateField, systemName } from "../shared-fields.ts";

/** What an agent does while signed in. */
export const Activity = { work: 0, rest: 1 } as const;

const WORK = ["外呼", "接电", "培训", "会议", "加班"];
const REST = ["休息", "小休", "午休", "就餐", "用餐", "离席"];
const activity = words({ ...all(WORK, Activity.work), ...all(REST, Activity.rest) });

/** Sign-ins and sign-outs, by shift date. */
export const sessionsTable = defineTable({
  id: "sessions",
  title: "工时",
  fields: {
    date: { ...dateField(), required: false },
    agentId,
    signIn: required(clock, "签入", "签入时间", "签到", "签到时间", "上线时间", "登录时间", "登入时间", "上班时间"),
    signOut: required(clock, "签出", "签出时间", "签退", "签退时间", "下线时间", "退出时间", "登出时间", "下班时间"),
    activity: optional(activity, "类型", "状态", "活动"),
    system: systemName,
  },
  remarks: {
    date: "班次日期。签入带着日期时可以空着。",
    signOut: "跨零点的,只写时间也行。",
    activity: "空着是外呼;休息、小休、午休、就餐、用餐、离席从工时里减去。",
  },
  conditions: [
    { says: "(第一时段的签到签退,是考勤机的异常统计)", holds: ({ hasHeader }) => !PERIOD_HEADERS.some(hasHeader) },
    { says: "(状态列是考勤状态,是考勤表)", holds: (look) => !showsAttendance(look.texts("activity"), look) },
  ],
});

/** Hours that a system already worked out. */
export const hourFiguresTable = defineTable({
  id: "hourFigures",
  formOf: sessionsTable.id,
  title: "工时",
  fields: {
    date: dateField(),
    agentId,
    hours: orZero(required(duration("小时"), "工时", "工作时长", "在线时长")),
    system: systemName,
  },
});

function all(terms: readonly string[], meaning: number): Record<string, number> {
  return Object.fromEntries(terms.map((term) => [term, meaning]));
}
