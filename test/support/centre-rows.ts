import type { Centre } from "../../src/lib/centre/centre.ts";
import { attendance } from "../../src/lib/centre/subjects/attendance/attendance.ts";
import { calls } from "../../src/lib/centre/subjects/calls/calls.ts";
import { hours } from "../../src/lib/centre/subjects/hours/hours.ts";
import { people } from "../../src/lib/centre/subjects/people/people.ts";
import { productivity } from "../../src/lib/centre/subjects/productivity/productivity.ts";
import type { FactTable } from "../../src/lib/facts/fact-table.ts";
import { formatDay } from "../../src/lib/table/moment.ts";

/** Every problem as `unknownOutcome 外呼明细!E3 天晴`. */
export function problemsOf({ readings }: Centre): string[] {
  return readings
    .flatMap(({ problems }) => problems)
    .map(({ code, sheet, column, row, value }) => `${code} ${sheet}!${column}${row} ${value}`.trimEnd());
}

/** Each reading as `外呼明细 calls 3 = 1 + 1 + 1`: rows, counted, set aside, skipped. */
export function countsOf({ readings }: Centre): string[] {
  return readings.map(
    ({ sheet, table, rows, counted, setAside, skipped }) =>
      `${sheet} ${table} ${rows} = ${counted} + ${setAside} + ${skipped}`,
  );
}

/** The facts of dials, some columns in words: a row each. Output is in yuan. */
export function dialsOf(centre: Centre, ...columns: string[]): (string | number)[][] {
  return rowsOf(centre, centre.of(calls).facts, columns);
}

/** The hours of each agent and date; `hours` are those of the row. */
export function hoursOf(centre: Centre, ...columns: string[]): (string | number)[][] {
  return rowsOf(centre, centre.of(hours).facts, columns);
}

/** The days of 考勤, or of 工时 where there is one. */
export function presenceOf(centre: Centre, ...columns: string[]): (string | number)[][] {
  return rowsOf(centre, centre.of(productivity).presence, columns);
}

/** Every agent's days of attendance, as `1001 2026-05-01 迟到 5 分钟`, or with their days where these are not 1. */
export function daysOf(centre: Centre): string[] {
  const { entries: attendanceEntries, directory } = centre.of(attendance);
  return attendanceEntries.map(({ agent, day, status, days, offSeconds }) => {
    const told = [days === 1 ? [] : [`${days} 天`], offSeconds === 0 ? [] : [`${offSeconds / 60} 分钟`]].flat();
    return [directory.idOf(agent), formatDay(day), status, ...told].join(" ");
  });
}

export function totalOf({ amounts }: FactTable, amount: string): number {
  return Array.from(amounts[amount]!).reduce((sum, value) => sum + value, 0);
}

function rowsOf(centre: Centre, facts: FactTable, columns: readonly string[]): (string | number)[][] {
  const rows = Array.from({ length: facts.length }, (_, row) => row);
  return rows.map((row) => columns.map((column) => valueAt(centre, facts, { column, row })));
}

const SYSTEMS = ["", "老", "新"];

const WORDS: Readonly<Record<string, (centre: Centre, code: number) => string>> = {
  date: (_, day) => formatDay(day),
  agentId: (centre, agent) => centre.of(people).idOf(agent),
  team: (centre, team) => centre.of(people).teams.texts[team]!,
  product: (centre, product) => centre.of(calls).products.texts[product]!,
  city: (centre, city) => centre.of(calls).cities.texts[city]!,
  system: (_, system) => SYSTEMS[system]!,
};

function valueAt(centre: Centre, { keys, amounts }: FactTable, at: { column: string; row: number }): string | number {
  const { column, row } = at;
  if (WORDS[column]) return WORDS[column](centre, keys[column]![row]!);
  if (column === "output") return amounts["output"]![row]! / 10_000;
  return column === "hours" ? amounts["seconds"]![row]! / 3600 : amounts[column]![row]!;
}
