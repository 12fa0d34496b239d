import { monthOf } from "../../../facts/period.ts";
import { civilFromDay } from "../../../table/moment.ts";
import type { Penalties } from "./penalties.ts";
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

/** What a sanction of its level reduces pay by while it does, as a fraction. */
export function ownReduction({ level }: Pick<Sanction, "level">, penalties: Penalties): number {
  if (level === 3) return penalties.severeReduction;
  return level === 4 ? penalties.probationReduction : 0;
}

/** A month is named by its first day here. */
function reductionBy({ record }: Ledger, sanction: Sanction, month: number): number {
  const { penalties, employment } = record;
  const monthsSince = monthNumber(month) - monthNumber(sanction.issuedDay);
  const lastActiveDay = sanction.lapseDay - 1;
  const endDay = Math.min(sanction.violation.probationEnd ?? Infinity, employment.leftDay, lastActiveDay);
  const isInForce = sanction.level === 4 ? month <= endDay : monthsSince <= penalties.severeMonths;
  return monthsSince >= 1 && isInForce ? ownReduction(sanction, penalties) : 0;
}

function monthNumber(day: number): number {
  const { year, month } = civilFromDay(day);
  return year * 12 + month;
}
