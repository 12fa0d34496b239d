import { civilFromDay, dayFromCivil } from "../../../table/moment.ts";
import type { Ticks } from "./ticks.ts";
import type { Level, Violation } from "./violation.ts";

/** One sanction of a ledger. Days are Excel serials. */
export interface Sanction {
  /** Its place in the ledger, from 0. */
  readonly number: number;
  readonly level: Level;
  readonly issuedDay: number;
  /** The violation on whose issue it was issued, as its own sanction or by escalation. */
  readonly violation: Violation;
  /** The numbers of the sanctions that brought it by escalation; none for a violation's own. */
  readonly escalatedFrom: readonly number[];
  /** The number and day of the sanction that it was used for; null while it was used for none. */
  readonly closedBy: number | null;
  readonly closedDay: number | null;
  /** The first day on which it is no longer active; Infinity when it never lapses. */
  readonly lapseDay: number;
  readonly fine: Ticks;
  readonly compensation: Ticks;
}

/** Whether the sanction is in force on a day, used for an escalation or not. */
export function isActive({ issuedDay, lapseDay }: Sanction, day: number): boolean {
  return issuedDay <= day && day < lapseDay;
}

/** Whether the sanction still counts toward an escalation at the end of a day. */
export function isOpen(sanction: Sanction, day: number): boolean {
  return isActive(sanction, day) && (sanction.closedDay === null || sanction.closedDay > day);
}

/** The same date some years on; of 29 February, 28 February where the year has no other. */
export function anniversaryOf(issuedDay: number, years: number): number {
  const { year, month, day } = civilFromDay(issuedDay);
  const same = dayFromCivil(year + years, month, day);
  return Number.isNaN(same) ? dayFromCivil(year + years, 2, 28) : same;
}
