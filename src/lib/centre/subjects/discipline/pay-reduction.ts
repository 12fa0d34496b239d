import { monthOf } from "../../../facts/period.ts";
import { civilFromDay } from "../../../table/moment.ts";
import type { Ledger } from "./play-ladder.ts";
import type { Sanction } from "./sanction.ts";
import { shareOf, type Ticks } from "./ticks.ts";

/** The largest reduction of pay in force in the month of a day, as a fraction; reductions never add up. */
export function payReductionOf(ledger: Ledger, day: number): number {
  const { from } = monthOf(day);
  return Math.max(0, ...ledger.sanctions.map((sanction) => reductionBy(ledger, sanction, from)));
}

/** What the pay as of a day is reduced by for its month; null when the pay is unknown. */
export function deductionOf(ledger: Ledger, day: number): Ticks | null {
  const pay = ledger.record.employment.payOn(day);
  return pay === null ? null : shareOf(pay, payReductionOf(ledger, day));
}

/** A month is named by its first day here. */
function reductionBy({ record }: Ledger, sanction: Sanction, month: number): number {
  const { penalties, employment } = record;
  const monthsSince = monthNumber(month) - monthNumber(sanction.issuedDay);
  if (monthsSince < 1 || sanction.level < 3) return 0;
  if (sanction.level === 3) return monthsSince <= penalties.severeMonths ? penalties.severeReduction : 0;
  const lastActiveDay = sanction.lapseDay - 1;
  const endDay = Math.min(sanction.violation.probationEnd ?? Infinity, employment.leftDay, lastActiveDay);
  return month <= endDay ? penalties.probationReduction : 0;
}

function monthNumber(day: number): number {
  const { year, month } = civilFromDay(day);
  return year * 12 + month;
}
