import type { AsOf } from "../../../facts/as-of.ts";
import { isBefore } from "../../../table/date-alone.ts";
import type { RowNote } from "./row-note.ts";
import { dayOf, showMoment } from "../../../table/moment.ts";
import { lastVersions } from "./last-versions.ts";
import { latestOf, latestUnder } from "./latest-moment.ts";
import { settleDates } from "./settle-dates.ts";
import type { Complaint } from "./complaint.ts";

const MOMENTS = [
  "received",
  "dispatched",
  "suspended",
  "resumed",
  "resolved",
  "notified",
  "reopened",
  "coachedAt",
] as const;

/** What nobody can do before the complaint is there. */
const AFTERWARDS = ["dispatched", "resolved"] as const;

/** What rows of 投诉 come to once all are read. */
export interface SettledComplaints {
  readonly rows: readonly Complaint[];
  readonly notes: readonly RowNote[];
  /** The latest moment written in any row; null of none. */
  readonly latest: AsOf | null;
}

/** Keeps the last row of each number, and reads as blank what is said to have been done before the complaint came. */
export function settleComplaints(read: readonly Complaint[]): SettledComplaints {
  const early: RowNote[] = [];
  const dated = settleOwn(settleDates(read, MOMENTS)).map((row) => inOrder(row, early));
  const { rows, notes } = lastVersions(dated, ({ received }) => dayOf(received));
  const own = dated.map(({ own: { at } }) => at);
  return { rows, notes: [...early, ...notes], latest: latestOf([latestUnder(dated, MOMENTS), ...own]) };
}

/** A note on a complaint's row. */
export function noteOn(
  { origin, received }: Complaint,
  { code, field, value }: Pick<RowNote, "code" | "field" | "value">,
): RowNote {
  return { origin, code, field, value, day: dayOf(received) };
}

function settleOwn(rows: readonly Complaint[]): Complaint[] {
  const called = settleDates(
    rows.map(({ own, origin }) => ({ calledBack: own.at, origin })),
    ["calledBack"],
  );
  return rows.map((row, place) => {
    const at = called[place]!.calledBack;
    return at === row.own.at ? row : { ...row, own: { ...row.own, at } };
  });
}

function inOrder(row: Complaint, notes: RowNote[]): Complaint {
  const isEarly = (moment: number | null): moment is number => moment !== null && isBefore(moment, row.received);
  const early = AFTERWARDS.filter((field) => isEarly(row[field]));
  const found = early.map((field) => [field, row[field]!] as const);
  const { at } = row.own;
  for (const [field, moment] of isEarly(at) ? [...found, ["calledBack", at] as const] : found)
    notes.push(noteOn(row, { code: "beforeReceived", field, value: showMoment(moment) }));
  const kept = early.length === 0 ? row : { ...row, ...Object.fromEntries(early.map((field) => [field, null])) };
  return isEarly(at) ? { ...kept, own: { ...kept.own, at: null } } : kept;
}
