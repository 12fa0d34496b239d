import type { Origin } from "../../../table/intake.ts";

/** One row of 人员, as read. Days are Excel serials. */
export interface RosterRow {
  readonly id: string;
  readonly name: string | null;
  readonly team: string;
  readonly role: string | null;
  readonly newSystemId: string | null;
  readonly oldSystemId: string | null;
  readonly joined: number | null;
  readonly left: number | null;
  readonly effectiveFrom: number | null;
  readonly grade: string | null;
  /** In ten-thousandths of a yuan. */
  readonly basePay: number | null;
  readonly allowance: number | null;
  readonly contractEnd: number | null;
  readonly origin: Origin;
}

/** An agent's time under one row of the roster; both days are in it. */
export interface Stint {
  readonly from: number;
  readonly to: number;
  readonly row: RosterRow;
}

/** A person of the roster with the stints that make up their history, in order, without gaps. */
export interface Person {
  readonly id: string;
  readonly stints: readonly Stint[];
  readonly joined: number;
  readonly left: number;
}

/** The 岗位 of whoever dials; a blank one means it too. */
export const SEAT_ROLE = "坐席";

/** Makes a person of the rows of one 工号: each holds from its 生效日期; of two from one day the later row counts. */
export function makePerson(rows: readonly RosterRow[]): Person {
  const byDay = new Map(rows.map((row) => [row.effectiveFrom ?? -Infinity, row]));
  const ordered = [...byDay].sort(([a], [b]) => a - b);
  const stints = ordered.map(([start, row], place) => {
    const next = ordered[place + 1]?.[0] ?? Infinity;
    return { from: place === 0 ? -Infinity : start, to: next - 1, row };
  });
  const joined = stints.map(({ row }) => row.joined).find((day) => day !== null) ?? -Infinity;
  return { id: rows[0]!.id, stints, joined, left: leftDay(stints) };
}

/** The stint in force on a day. */
export function stintOn({ stints }: Person, day: number): Stint {
  return stints.find((stint) => day <= stint.to) ?? stints[stints.length - 1]!;
}

export function isEmployed({ joined, left }: Person, day: number): boolean {
  return day >= joined && day <= left;
}

/** The part of each stint that lies in the span and in the person's employment, 坐席 or not. */
export function stintsWithin(person: Person, span: { from: number; to: number }): Stint[] {
  const from = Math.max(span.from, person.joined);
  const to = Math.min(span.to, person.left);
  return person.stints
    .map((stint) => ({ ...stint, from: Math.max(stint.from, from), to: Math.min(stint.to, to) }))
    .filter((stint) => stint.from <= stint.to);
}

/** Whether a row's 岗位 is 坐席, which a blank one is too. */
export function isSeat({ role }: RosterRow): boolean {
  return role === null || role === SEAT_ROLE;
}

/** The last stint's 离职日期; an earlier row's counts too unless a later stint began after it. */
function leftDay(stints: readonly Stint[]): number {
  const last = stints[stints.length - 1]!;
  const told = stints.map(({ row }) => row.left).filter((day) => day !== null);
  const latest = Math.max(...told, -Infinity);
  if (last.row.left !== null) return last.row.left;
  return latest >= last.from && Number.isFinite(latest) ? latest : Infinity;
}
