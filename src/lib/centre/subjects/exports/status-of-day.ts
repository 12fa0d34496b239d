import { LEAVES } from "../leave-kinds.ts";
import { FAULTS, type Part } from "./part.ts";

/** What a day counts as: one status with its days, its times and, of 迟到 and 早退, its seconds (NaN where not told). */
export type DayStatus = Part;

/**
 * What a day counts as, of all that an export says of it, first what weighs most on the agent's record: 旷工, leave of
 * the whole day, 缺卡 at each end, 迟到, 早退, leave of a part of the day, 公出, 培训, 加班, 休息. 出勤 is what nothing
 * else but overtime stands beside. Each status stands once, with all that is told of it.
 */
export function statusesOfDay(parts: readonly Part[]): DayStatus[] {
  const isWorked = parts.some(({ status }) => status === "出勤") && parts.every(({ status }) => status !== "休息");
  const told = parts.filter(({ status, days }) => !(isWorked && status === "加班" && Number.isNaN(days)));
  const statuses = joined(told).sort((a, b) => rankOf(a) - rankOf(b));
  const isMore = ({ status }: DayStatus) => !PLAIN.has(status) && !(isWorked && status === "加班");
  const plain = statuses.some(isMore) ? null : (statuses.find(({ status }) => PLAIN.has(status)) ?? null);
  return statuses.filter((one) => !PLAIN.has(one.status) || one === plain);
}

/** What is said of a day only where nothing more is. */
const PLAIN: ReadonlySet<string> = new Set(["休息", "出勤"]);

const ORDER = ["旷工", "", "缺卡", "迟到", "早退", "…", "公出", "培训", "休息", "出勤", "加班"];
const WHOLE_LEAVE = ORDER.indexOf("");
const PART_LEAVE = ORDER.indexOf("…");

function rankOf({ status, days }: DayStatus): number {
  if (LEAVES.has(status)) return days < 1 ? PART_LEAVE : WHOLE_LEAVE;
  return ORDER.indexOf(status);
}

/** The parts by status, and of 缺卡 by its side. */
function joined(parts: readonly Part[]): DayStatus[] {
  const statuses = new Map<string, Part[]>();
  for (const part of parts) {
    const key = `${part.status}${part.side ?? ""}`;
    statuses.set(key, [...(statuses.get(key) ?? []), part]);
  }
  return [...statuses.values()].map(joinedPart);
}

function joinedPart(same: readonly Part[]): DayStatus {
  const { status, side } = same[0]!;
  const times = FAULTS.has(status) ? total(same.map((part) => part.times)) : 1;
  const seconds = total(same.map((part) => part.seconds).filter((one) => !Number.isNaN(one)));
  const isTimed = same.some((part) => !Number.isNaN(part.seconds));
  const kind = same.find((part) => part.kind !== null)?.kind ?? null;
  return { status, side, kind, times, seconds: isTimed ? seconds : NaN, days: daysOf(status, same), approval: null };
}

/** Days of leave and overtime add up; who was absent was so for a day at most. What is told without a length is of the day. */
function daysOf(status: string, same: readonly Part[]): number {
  if (FAULTS.has(status)) return 1;
  const told = same.map(({ days }) => days).filter((days) => !Number.isNaN(days));
  const days = told.length === 0 ? 1 : total(told);
  return status === "旷工" ? Math.min(days, 1) : days;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
