import { monthOf } from "../../../facts/period.ts";
import type { Span } from "../../../facts/select.ts";
import { deductionOf } from "./pay-reduction.ts";
import { type DisciplineRecord, type Ledger, playLadder } from "./play-ladder.ts";
import type { Ticks } from "./ticks.ts";
import type { Violation } from "./violation.ts";

/**
 * What the appeals decided within the period (结果日期) take back of the months before it, as a negative amount:
 * fines, compensation and deductions from pay as they stand after those results, less what they were before.
 */
export function correctionsOf(record: DisciplineRecord, { from, to }: Span): Ticks {
  const isDecidedNow = ({ resultDay }: Violation) => resultDay !== null && resultDay >= from && resultDay <= to;
  if (!record.violations.some(isDecidedNow)) return 0;
  const lastDay = monthOf(from).from - 1;
  const amountKnownOn = (day: number) => amountOf(playLadder(recordKnownOn(record, day), lastDay));
  return amountKnownOn(to) - amountKnownOn(from - 1);
}

/** The record before the results that came after a day; a result without a date was always known. */
function recordKnownOn(record: DisciplineRecord, day: number): DisciplineRecord {
  const violations = record.violations.map((violation): Violation => {
    const isLater = violation.resultDay !== null && violation.resultDay > day;
    return isLater ? { ...violation, appealResult: "pending" } : violation;
  });
  return { ...record, violations };
}

/** All that the ledger's sanctions cost up to its day. */
function amountOf(ledger: Ledger): Ticks {
  const issued = ledger.sanctions.reduce((sum, { fine, compensation }) => sum + fine + compensation, 0);
  return monthsOf(ledger).reduce((sum, month) => sum + (deductionOf(ledger, month) ?? 0), issued);
}

/** The last days of the months from the first sanction's to the ledger's. */
function monthsOf({ sanctions, asOf }: Ledger): number[] {
  const [first] = sanctions;
  if (!first) return [];
  const months = [monthOf(first.issuedDay).to];
  while (months.at(-1)! < asOf) months.push(monthOf(months.at(-1)! + 1).to);
  return months;
}
