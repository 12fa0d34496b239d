import type { Part } from "./tell-words.ts";

/** What a day counts as: one status with its days and, of 迟到 and 早退, its seconds (NaN where not told). */
export type DayStatus = Part;

const LEAVES = ["事假", "病假", "年假", "婚假", "产假", "丧假", "工伤", "调休"];

/** What may stand beside the day's first status: the other faults and hours of leave and overtime. */
const FAULTS = ["缺卡", "迟到", "早退"];

/**
 * What a day counts as, of all that an export says of it: first what weighs most on the agent's record, then what
 * else stands on it. A day away as a whole (旷工, then leave) is that alone. Else come the faults 缺卡, 迟到 and 早退, each
 * once; then leave of a part of the day; then 公出, 培训, 加班, 休息 and 出勤, of which the first counts. Overtime after a
 * day's work does not make that day one of 加班, but its hours are told.
 */
export function statusesOfDay(parts: readonly Part[]): DayStatus[] {
  const isWorked = parts.some(({ status }) => status === "出勤") && parts.every(({ status }) => status !== "休息");
  const weighed = [...parts].sort((a, b) => rankOf(a) - rankOf(b));
  const best = weighed.find(({ status }) => !(isWorked && status === "加班"));
  if (!best) return [];
  const beside = isWhole(best) ? [] : weighed.filter(standsBeside).map(({ status }) => status);
  return [...new Set([best.status, ...beside])].map((status) => statusIn(parts, status));
}

function isWhole(part: Part): boolean {
  return rankOf(part) <= WHOLE_LEAVE && !(part.days < 1);
}

function standsBeside({ status, days }: Part): boolean {
  return FAULTS.includes(status) || (LEAVES.includes(status) && days < 1) || (status === "加班" && days > 0);
}

function statusIn(parts: readonly Part[], status: string): DayStatus {
  const same = parts.filter((part) => part.status === status);
  const isOff = status === "迟到" || status === "早退";
  return { status, days: daysOf(status, same), seconds: isOff ? firstTold(same.map(({ seconds }) => seconds)) : NaN };
}

const WHOLE_LEAVE = 1;
const PART_LEAVE = 5;
const RANKS: ReadonlyMap<string, number> = new Map([
  ...["旷工"].map((status) => [status, 0] as const),
  ...FAULTS.map((status, place) => [status, 2 + place] as const),
  ...["公出", "培训", "加班", "休息", "出勤"].map((status, place) => [status, PART_LEAVE + 1 + place] as const),
]);

function rankOf({ status, days }: Part): number {
  if (LEAVES.includes(status)) return days < 1 ? PART_LEAVE : WHOLE_LEAVE;
  return RANKS.get(status) ?? WHOLE_LEAVE;
}

function daysOf(status: string, same: readonly Part[]): number {
  const inDays = LEAVES.includes(status) || status === "旷工" || status === "加班";
  const told = firstTold(same.map(({ days }) => days));
  return inDays && !Number.isNaN(told) ? told : 1;
}

function firstTold(numbers: readonly number[]): number {
  return numbers.find((number) => !Number.isNaN(number)) ?? NaN;
}
