import type { Interval } from "../../../facts/intervals.ts";
import type { Origin } from "../../../table/intake.ts";
import { pairPunches } from "./punches.ts";
import type { Part } from "./tell-words.ts";

/** The sheets an agent's day may stand in, the most telling first. */
export const SOURCES = ["daily", "cells", "records"] as const;
export type Source = (typeof SOURCES)[number];

/** What one source says of an agent's day. Times are seconds of all time, so that a night may end on the next day. */
export interface DayAccount {
  readonly agent: number;
  readonly day: number;
  readonly parts: readonly Part[];
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
