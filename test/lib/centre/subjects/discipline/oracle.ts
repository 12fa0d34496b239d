import type { Level } from "../../../../../src/lib/centre/subjects/discipline/violation.ts";
import type { Row } from "./record.ts";

/** A sanction as the regulation has it, with dates as written and amounts in yuan. */
export interface PlainSanction {
  readonly level: Level;
  readonly issued: string;
  readonly lapses: string | null;
  readonly fine: number;
  readonly compensation: number;
  readonly isEscalated: boolean;
  readonly probationEnd: string | null;
  /** The date of the escalation that used it. */
  used: string | null;
}

/** A month of an agent, in yuan. */
export interface PlainMonth {
  readonly issued: readonly number[];
  readonly active: readonly number[];
  readonly more: readonly number[];
  readonly level: number | null;
  readonly fines: number;
  readonly compensation: number;
  readonly payReduction: number;
  readonly deduction: number;
  readonly isOverCap: boolean;
  readonly withinCap: number;
}

/** What the regulation is asked about: rows, a contract's end, who left when, pay and the least wage. */
export interface PlainCase {
  readonly rows: readonly Row[];
  readonly contractEnd: string | null;
  readonly left: string | null;
  readonly pay: number;
  readonly minimumWage: number | null;
}

const THRESHOLDS = [3, 2, 2];

/** The ladder of 评扣 by the letter of the regulation, by dates as texts and without any of the program's code. */
export function playPlainly(asked: PlainCase, asOf: string): PlainSanction[] {
  const ledger: PlainSanction[] = [];
  const give = (level: Level, row: Row, isEscalated: boolean) => {
    const issued = issueDate(row);
    const lapses = lapseDate(asked, level, issued);
    const isOpen = lapses === null || issued < lapses;
    const open = openOn(ledger, level, issued).length + Number(isOpen);
    ledger.push({ level, issued, lapses, ...costOf(row, { level, open, isEscalated }), isEscalated, used: null });
    if (level === 4 || open < THRESHOLDS[level - 1]!) return;
    for (const one of openOn(ledger, level, issued)) one.used = issued;
    give((level + 1) as Level, row, true);
  };
  const standing = asked.rows.map((row, place) => ({ row, place }));
  standing.sort((a, b) => (orderOf(a.row, a.place) < orderOf(b.row, b.place) ? -1 : 1));
  for (const { row } of standing) {
    if (row[2]?.appeal !== "revoked" && issueDate(row) <= asOf) give(row[1], row, false);
  }
  return ledger;
}

function lapseDate({ contractEnd }: PlainCase, level: Level, issued: string): string | null {
  if (level <= 2) return yearAfter(issued);
  return contractEnd === null ? null : dayAfter(contractEnd);
}

function costOf([, , cells = {}]: Row, { level, open, isEscalated }: Given) {
  const ladderFine = ladderFineOf(level, open);
  const { goods = 0, multiple = 0, probationEnd = null } = cells;
  if (isEscalated) return { fine: ladderFine, compensation: 0, probationEnd };
  return { fine: cells.fine ?? ladderFine, compensation: goods * multiple, probationEnd };
}

function ladderFineOf(level: Level, open: number): number {
  if (level === 2) return 100;
  return level === 1 && open === 2 ? 20 : 0;
}

interface Given {
  readonly level: Level;
  readonly open: number;
  readonly isEscalated: boolean;
}

/** What the regulation says of a month, `2025-02`. */
export function monthPlainly(asked: PlainCase, month: string): PlainMonth {
  const last = lastOf(month);
  const ledger = playPlainly(asked, last);
  const active = ledger.filter(({ lapses }) => lapses === null || last < lapses);
  const issued = ledger.filter((one) => one.issued.startsWith(month));
  const fines = issued.reduce((sum, { fine }) => sum + fine, 0);
  const compensation = issued.reduce((sum, one) => sum + one.compensation, 0);
  const payReduction = Math.max(0, ...ledger.map((one) => reductionBy(one, month, asked)));
  const deduction = Math.round(asked.pay * payReduction * 100) / 100;
  const aboveLeast = asked.minimumWage === null ? Infinity : Math.max(0, asked.pay - asked.minimumWage);
  const cap = Math.min(Math.round(asked.pay * 20) / 100, aboveLeast);
  const asksFor = fines + compensation + deduction;
  return {
    issued: [1, 2, 3, 4].map((level) => issued.filter((one) => one.level === level).length),
    active: [1, 2, 3].map((level) => active.filter((one) => one.level === level).length),
    more: [1, 2, 3].map((level) => THRESHOLDS[level - 1]! - openOn(ledger, level, last).length),
    level: active.length === 0 ? null : Math.max(...active.map(({ level }) => level)),
    fines,
    compensation,
    payReduction,
    deduction,
    isOverCap: asksFor > cap,
    withinCap: Math.min(asksFor, cap),
  };
}

function reductionBy({ level, issued, probationEnd, lapses }: PlainSanction, month: string, asked: PlainCase): number {
  const since = monthsBetween(issued.slice(0, 7), month);
  if (level === 3) return since === 1 || since === 2 ? 0.2 : 0;
  if (level !== 4 || since < 1) return 0;
  const ends = [probationEnd, asked.left, lapses === null ? null : asked.contractEnd];
  return ends.some((end) => end !== null && end.slice(0, 7) < month) ? 0 : 0.4;
}

function openOn(ledger: readonly PlainSanction[], level: number, date: string): PlainSanction[] {
  return ledger.filter((one) => one.level === level && one.used === null && (one.lapses === null || date < one.lapses));
}

function orderOf(row: Row, place: number): string {
  const hasFine = row[2]?.fine === undefined ? 1 : 0;
  return [issueDate(row), row[0], row[1], hasFine, String(place).padStart(4, "0")].join("|");
}

function issueDate([date, , cells]: Row): string {
  return cells?.noticed ?? date;
}

function yearAfter(date: string): string {
  const after = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return after.endsWith("-02-29") ? after.replace("-29", "-28") : after;
}

function dayAfter(date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  if (day < Number(lastOf(date.slice(0, 7)).slice(8))) return dated(year, month, day + 1);
  return month === 12 ? dated(year + 1, 1, 1) : dated(year, month + 1, 1);
}

function lastOf(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const february = year % 4 === 0 ? 29 : 28;
  return dated(year, number, [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1]!);
}

function dated(year: number, month: number, day: number): string {
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

function monthsBetween(from: string, to: string): number {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return number(to) - number(from);
}
