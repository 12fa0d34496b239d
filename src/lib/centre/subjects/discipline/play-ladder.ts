import type { Penalties } from "./penalties.ts";
import { anniversaryOf, isOpen, type Sanction } from "./sanction.ts";
import { type Ticks, ticksOf } from "./ticks.ts";
import { compareViolations, compensationOf, type Level, type Violation } from "./violation.ts";

/** What the roster says of an agent, by the row in force on a day. */
export interface Employment {
  /** 离职日期; Infinity for who has not left. */
  readonly leftDay: number;
  /** 合同到期, or null when it is unknown. */
  readonly contractEndOn: (day: number) => number | null;
  /** 底薪 + 津贴, or null when they are unknown. */
  readonly payOn: (day: number) => Ticks | null;
}

/** Everything that an agent's ledger follows from. */
export interface DisciplineRecord {
  readonly violations: readonly Violation[];
  readonly employment: Employment;
  readonly penalties: Penalties;
}

/** An agent's sanctions up to a day, worked out anew from the record each time; no state is kept anywhere. */
export interface Ledger {
  readonly record: DisciplineRecord;
  readonly asOf: number;
  /** In the order of issue. */
  readonly sanctions: readonly Sanction[];
  /** The violations that an appeal undid, which had no effect on the sanctions. */
  readonly revoked: readonly Violation[];
}

type Draft = { -readonly [K in keyof Sanction]: Sanction[K] };
type Cause = Pick<Sanction, "violation" | "level" | "escalatedFrom">;

/** At this many open verbal warnings the last one costs a fine. */
const FINED_VERBAL = 2;

/** Plays an agent's violations through the penalty ladder (评扣口径) up to and including the day `asOf`. */
export function playLadder(record: DisciplineRecord, asOf: number): Ledger {
  const issued = record.violations.filter(({ noticedDay }) => noticedDay <= asOf).sort(compareViolations);
  const isRevoked = ({ appealResult }: Violation) => appealResult === "revoked";
  const sanctions: Draft[] = [];
  for (const violation of issued) {
    if (isRevoked(violation)) continue;
    issue(record, sanctions, { violation, level: violation.level, escalatedFrom: [] });
  }
  return { record, asOf, sanctions, revoked: issued.filter(isRevoked) };
}

/** Adds the sanction, and those that it brings on the same date. */
function issue(record: DisciplineRecord, sanctions: Draft[], cause: Cause): void {
  const { level, violation } = cause;
  const sanction = draftOf(record, sanctions.length, cause);
  sanctions.push(sanction);
  const open = sanctions.filter((one) => one.level === level && isOpen(one, sanction.issuedDay));
  sanction.fine = fineOf(record, cause, open.length);
  if (level === 4 || open.length < thresholdOf(record.penalties, level)) return;
  for (const one of open) {
    one.closedBy = sanctions.length;
    one.closedDay = sanction.issuedDay;
  }
  const escalatedFrom = open.map(({ number }) => number);
  issue(record, sanctions, { violation, level: (level + 1) as Level, escalatedFrom });
}

/** How many open sanctions of a level bring one of the next. */
export function thresholdOf({ thresholds }: Penalties, level: Exclude<Level, 4>): number {
  return { 1: thresholds.verbal, 2: thresholds.written, 3: thresholds.severe }[level];
}

function draftOf({ employment, penalties }: DisciplineRecord, number: number, cause: Cause): Draft {
  const issuedDay = cause.violation.noticedDay;
  const contractEnd = employment.contractEndOn(issuedDay) ?? Infinity;
  return {
    ...cause,
    number,
    issuedDay,
    closedBy: null,
    closedDay: null,
    lapseDay: cause.level <= 2 ? anniversaryOf(issuedDay, penalties.validityYears) : contractEnd + 1,
    fine: 0,
    compensation: isEscalated(cause) ? 0 : compensationOf(cause.violation),
  };
}

/** The row's 罚款 stands in the stead of its own fine, but not of the fine of an escalation. */
function fineOf({ penalties }: DisciplineRecord, cause: Cause, openCount: number): Ticks {
  const { violation, level } = cause;
  if (!isEscalated(cause) && violation.fine !== null) return violation.fine;
  if (level === 1 && openCount === FINED_VERBAL) return ticksOf(penalties.fineSecondVerbal);
  return level === 2 ? ticksOf(penalties.fineWritten) : 0;
}

function isEscalated({ escalatedFrom }: Cause): boolean {
  return escalatedFrom.length > 0;
}
