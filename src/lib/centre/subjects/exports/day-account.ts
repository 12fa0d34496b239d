import type { Interval } from "../../../facts/intervals.ts";
import type { Origin } from "../../../table/intake.ts";
import { pairPunches } from "./punches.ts";
import type { Part } from "./part.ts";

/**
 * The sheets an agent's day may stand in, the most telling first: 每日统计 and 日报; cells of columns a day; a machine's
 * 异常统计, which keeps of a day's punches those that fit its shift; 原始记录; 刷卡记录.
 */
export const SOURCES = ["daily", "cells", "faults", "records", "clockings"] as const;
export type Source = (typeof SOURCES)[number];

/** What is said of a day, beside its punches. */
export interface DayTelling {
  /** Empty where nothing is. */
  readonly parts: readonly Part[];
  /** Whether nobody was due: a day off, or one without a shift. */
  readonly isOff: boolean;
  /** The export's own 出勤天数 of the day; null where it has none. */
  readonly attendedDays: number | null;
}

/** What one source says of an agent's day. Times are seconds of all time, so that a night may end on the next day. */
export interface DayAccount extends DayTelling {
  readonly source: Source;
  readonly agent: number;
  readonly day: number;
  readonly shift: { readonly due: number; readonly dueOut: number } | null;
  /** Coming and going as the export paired them. */
  readonly spans: readonly Interval[];
  /** Punches that nobody paired. */
  readonly punches: readonly number[];
  /** The hours that the export worked out itself; null where it tells none. */
  readonly workedSeconds: number | null;
  readonly origin: Origin;
}

/** When an account's agent was at work: as the export paired it, else by its punches. */
export function sessionsOf({ spans, punches }: DayAccount): readonly Interval[] {
  return spans.length > 0 ? spans : pairPunches(punches);
}

/** Whether an account tells when its agent came or went. */
export function isPunched({ spans, punches }: DayAccount): boolean {
  return spans.length + punches.length > 0;
}

/** Whether an account tells nothing of its day, or no more than when the shift would have been. */
export function isSilent(account: DayAccount): boolean {
  return !isPunched(account) && account.parts.length === 0 && account.workedSeconds === null;
}

/** An account that tells of nothing yet. */
export function openAccount(
  { agent, origin }: Pick<DayAccount, "agent" | "origin">,
  day: number,
): Omit<DayAccount, "source"> {
  const telling = { parts: [], isOff: false, attendedDays: null };
  return { agent, day, ...telling, shift: null, spans: [], punches: [], workedSeconds: null, origin };
}
