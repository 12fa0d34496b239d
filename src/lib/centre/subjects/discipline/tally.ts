import type { Span } from "../../../facts/select.ts";
import { correctionsOf } from "./corrections.ts";
import { type LegalLimit, limitByLaw } from "./legal-cap.ts";
import { deductionOf, payReductionOf } from "./pay-reduction.ts";
import { type Ledger, thresholdOf } from "./play-ladder.ts";
import { isActive, isOpen, type Sanction } from "./sanction.ts";
import type { Ticks } from "./ticks.ts";
import { type Level, LEVELS } from "./violation.ts";

/** How many more violations of a category would bring a sanction of the next level. */
export interface NextSanction {
  readonly category: string;
  readonly more: number;
  readonly sanction: string;
}

/** An agent's line of `penalty-tally`: proposals, which a person decides on. */
export interface Tally extends LegalLimit {
  readonly verbal: number;
  readonly written: number;
  readonly severe: number;
  readonly dismissal: number;
  readonly activeVerbal: number;
  readonly activeWritten: number;
  readonly activeSevere: number;
  /** The highest level active at the period's end. */
  readonly level: Level | null;
  readonly next: readonly NextSanction[];
  readonly fines: Ticks;
  readonly compensation: Ticks;
  /** A fraction, in force in the month of the period's end. */
  readonly payReduction: number;
  readonly deductionAmount: Ticks | null;
  readonly corrections: Ticks;
}

/** Reads a period's tally from a ledger that was played up to the period's end or later. */
export function tallyOf(ledger: Ledger, period: Span): Tally {
  const { employment, penalties } = ledger.record;
  const issued = ledger.sanctions.filter(({ issuedDay }) => issuedDay >= period.from && issuedDay <= period.to);
  const fines = issued.reduce((sum, { fine }) => sum + fine, 0);
  const compensation = issued.reduce((sum, sanction) => sum + sanction.compensation, 0);
  const deductionAmount = deductionOf(ledger, period.to);
  const proposed = fines + compensation + (deductionAmount ?? 0);
  return {
    ...countIssued(issued),
    ...countActive(ledger, period.to),
    next: nextSanctions(ledger, period.to),
    fines,
    compensation,
    deductionAmount,
    payReduction: payReductionOf(ledger, period.to),
    ...limitByLaw(proposed, employment.payOn(period.to), penalties),
    corrections: correctionsOf(ledger.record, period),
  };
}

function countIssued(issued: readonly Sanction[]) {
  const count = (level: Level) => issued.filter((sanction) => sanction.level === level).length;
  return { verbal: count(1), written: count(2), severe: count(3), dismissal: count(4) };
}

function countActive({ sanctions }: Ledger, day: number) {
  const levels = sanctions.filter((sanction) => isActive(sanction, day)).map(({ level }) => level);
  const count = (level: Level) => levels.filter((one) => one === level).length;
  const level = levels.length > 0 ? (Math.max(...levels) as Level) : null;
  return { activeVerbal: count(1), activeWritten: count(2), activeSevere: count(3), level };
}

function nextSanctions({ record, sanctions }: Ledger, day: number): NextSanction[] {
  return ([1, 2, 3] as const).map((level) => {
    const open = sanctions.filter((sanction) => sanction.level === level && isOpen(sanction, day));
    const more = thresholdOf(record.penalties, level) - open.length;
    return { category: LEVELS[level].category, more, sanction: LEVELS[(level + 1) as Level].sanction };
  });
}
