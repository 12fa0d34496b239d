type End = "comes" | "goes";

const ENDS: Readonly<Record<End, readonly string[]>> = {
  comes: ["上班", "签到", "上班时间", "签到时间"],
  goes: ["下班", "签退", "下班时间", "签退时间"],
};

/** What a machine calls a day's first, second and overtime period, over the two ends of each. */
const FIRST = ["第一时段", "第一时间段", "时间段一", "时段一", "时间段1", "时段1"];
const SECOND = ["第二时段", "第二时间段", "时间段二", "时段二", "时间段2", "时段2"];
const OVERTIME = ["加班时段", "加班时间段"];

export const PERIODS = { first: ends(FIRST), second: ends(SECOND), overtime: ends(OVERTIME) } as const;

/** Headers that only a machine's 异常统计 has. */
export const PERIOD_HEADERS = Object.values(PERIODS).flatMap(({ comes, goes }) => [...comes, ...goes]);

function ends(periods: readonly string[]): Record<End, string[]> {
  const under = (end: End) => periods.flatMap((period) => ENDS[end].map((word) => period + word));
  return { comes: under("comes"), goes: under("goes") };
}
