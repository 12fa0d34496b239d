import type { Look } from "../../table/table.ts";

/** What a day of attendance may be called. */
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
  "其他假",
];

/** The statuses of a day at work (spec 2.3, `attended`). */
export const AT_WORK: ReadonlySet<string> = new Set(["出勤", "迟到", "早退", "缺卡", "公出", "培训", "加班"]);

/** The statuses of a day off (spec 5.2). */
export const DAY_OFF: ReadonlySet<string> = new Set(["休息", "加班"]);

/** The kinds of leave on whose whole days nobody is due. */
export const UNDUE_LEAVE: ReadonlySet<string> = new Set(["年假", "调休"]);

/** The statuses of a day on which nobody was due (spec 5.2). */
export const NOT_DUE: ReadonlySet<string> = new Set([...DAY_OFF, ...UNDUE_LEAVE]);

/** Headers of a day's status; 类型, which sessions have, is none of them. */
const STATUS_HEADERS = ["状态", "出勤情况"];

export function isStatus(word: string): boolean {
  return STATUSES.includes(word);
}

/** Whether a 状态 column is one of attendance: 培训, 加班 and 休息 are activities of sessions too and tell nothing. */
export function showsAttendance(words: readonly string[], look: Look): boolean {
  const telling = words.filter((word) => isStatus(word) && !["培训", "加班", "休息"].includes(word));
  return look.hasHeader("考勤状态") || (STATUS_HEADERS.some(look.hasHeader) && telling.length * 2 > words.length);
}
