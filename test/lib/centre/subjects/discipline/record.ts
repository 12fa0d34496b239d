import { penalties as ladder } from "../../../../../src/lib/centre/subjects/discipline/penalties.ts";
import {
  type DisciplineRecord,
  type Employment,
  type Ledger,
  playLadder,
} from "../../../../../src/lib/centre/subjects/discipline/play-ladder.ts";
import type { Sanction } from "../../../../../src/lib/centre/subjects/discipline/sanction.ts";
import { type Tally, tallyOf } from "../../../../../src/lib/centre/subjects/discipline/tally.ts";
import type { Level, Violation } from "../../../../../src/lib/centre/subjects/discipline/violation.ts";
import { defaultDefinitions } from "../../../../../src/lib/definition/definitions.ts";
import { parsePeriod } from "../../../../../src/lib/facts/period.ts";
import { formatDay } from "../../../../../src/lib/table/moment.ts";

export const penalties = defaultDefinitions.of(ladder);

/** A row of 评扣: 日期, level, and whatever else its cells say, with amounts in yuan. */
export type Row = readonly [date: string, level: Level, cells?: Cells];

interface Cells {
  readonly noticed?: string;
  readonly fine?: number;
  readonly goods?: number;
  readonly multiple?: number;
  readonly appeal?: Violation["appealResult"];
  readonly appealed?: string;
  readonly result?: string;
  readonly probationEnd?: string;
}

/** What the roster and 口径 say where it matters; yuan and dates as written. */
export interface Circumstances {
  readonly contractEnd?: string;
  readonly left?: string;
  readonly pay?: number | null;
  readonly penalties?: Partial<DisciplineRecord["penalties"]>;
}

export function day(date: string): number {
  return parsePeriod(date)!.from;
}

export function yuan(amount: number): number {
  return Math.round(amount * 10000);
}

export function violation([date, level, cells = {}]: Row, order = 0): Violation {
  const dayIn = (cell: string | undefined) => (cell === undefined ? null : day(cell));
  const amountIn = (cell: number | undefined) => (cell === undefined ? null : yuan(cell));
  return {
    order,
    day: day(date),
    noticedDay: day(cells.noticed ?? date),
    level,
    reason: null,
    rule: null,
    goodsValue: amountIn(cells.goods),
    fine: amountIn(cells.fine),
    multiple: cells.multiple ?? null,
    appealResult: cells.appeal ?? "none",
    appealDay: dayIn(cells.appealed),
    resultDay: dayIn(cells.result),
    probationEnd: dayIn(cells.probationEnd),
    origin: { sheet: 0, row: order + 1 },
  };
}

export function recordOf(rows: readonly Row[], circumstances: Circumstances = {}): DisciplineRecord {
  const { contractEnd, left, pay = 2300 } = circumstances;
  const employment: Employment = {
    leftDay: left === undefined ? Infinity : day(left),
    contractEndOn: () => (contractEnd === undefined ? null : day(contractEnd)),
    payOn: () => (pay === null ? null : yuan(pay)),
  };
  return { violations: rows.map(violation), employment, penalties: { ...penalties, ...circumstances.penalties } };
}

/** The ledger at the end of a date, without end unless one is given. */
export function ledgerOf(rows: readonly Row[], asOf = "2099-12-31", circumstances: Circumstances = {}): Ledger {
  return playLadder(recordOf(rows, circumstances), day(asOf));
}

export function tallyIn(period: string, rows: readonly Row[], circumstances: Circumstances = {}): Tally {
  const span = parsePeriod(period)!;
  return tallyOf(playLadder(recordOf(rows, circumstances), span.to), span);
}

/** A sanction as `2025-10-09 level 2, 100, of 0+1+2`: what it cost in yuan, and what it was escalated from. */
export function showSanction({ issuedDay, level, fine, escalatedFrom }: Sanction): string {
  const cause = escalatedFrom.length > 0 ? `, of ${escalatedFrom.join("+")}` : "";
  return `${formatDay(issuedDay)} level ${level}, ${fine / 10000}${cause}`;
}

export function show(rows: readonly Row[], asOf?: string, circumstances?: Circumstances): string[] {
  return ledgerOf(rows, asOf, circumstances).sanctions.map(showSanction);
}
