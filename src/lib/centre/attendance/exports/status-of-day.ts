import type { Part } from "./tell-words.ts";

/** What a day counts as: one status with its days and, of 迟到 and 早退, its seconds (NaN where not told). */
export type DayStatus = Part;

const LEAVES = ["事假", "病假", "年假", "婚假", "产假", "丧假", "工伤", "调休"];

/**
 * The one status of a day of which an export says several things, since a day is due once: what weighs most on the
 * agent's record. A day away as a whole (旷工, then leave) comes first; then the faults 缺卡, 迟到, 早退, which also
 * outweigh a leave of a few hours on the same day; then such leave; then 公出, 培训, 加班, 休息 and 出勤. Overtime
 * after a day's work does not make that day one of 加班.
 */
export function statusOfDay(parts: readonly Part[]): DayStatus | null {
  const isWorked = parts.some(({ status }) => status === "出勤") && parts.every(({ status }) => status !== "休息");
  const telling = parts.filter(({ status }) => !(isWorked && status === "加班"));
  const best = [...telling].sort((a, b) => rankOf(a) - rankOf(b))[0];
  if (!best) return null;
  const same = telling.filter(({ status }) => status === best.status);
  const isOff = best.status === "迟到" || best.status === "早退";
  const seconds = isOff ? firstTold(same.map((part) => part.seconds)) : NaN;
  return { status: best.status, days: daysOf(best, same), seconds };
}

const WHOLE_LEAVE = 1;
const PART_LEAVE = 5;
const RANKS: ReadonlyMap<string, number> = new Map([
  ...["旷工"].map((status) => [status, 0] as const),
  ...["缺卡", "迟到", "早退"].map((status, place) => [status, 2 + place] as const),
  ...["公出", "培训", "加班", "休息", "出勤"].map((status, place) => [status, PART_LEAVE + 1 + place] as const),
]);

function rankOf({ status, days }: Part): number {
  if (LEAVES.includes(status)) return days < 1 ? PART_LEAVE : WHOLE_LEAVE;
  return RANKS.get(status) ?? WHOLE_LEAVE;
}

function daysOf({ status }: Part, same: readonly Part[]): number {
  const inDays = LEAVES.includes(status) || status === "旷工" || status === "加班";
  const told = firstTold(same.map(({ days }) => days));
  return inDays && !Number.isNaN(told) ? told : 1;
}

function firstTold(numbers: readonly number[]): number {
  return numbers.find((number) => !Number.isNaN(number)) ?? NaN;
}
