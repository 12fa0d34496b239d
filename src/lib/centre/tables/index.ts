import { attendance } from "./attendance.ts";
import { calls } from "./calls.ts";
import { definitionsTable } from "./definitions.ts";
import { prices } from "./prices.ts";
import { roster } from "./roster.ts";
import { hourFigures, sessions } from "./sessions.ts";
import { tallies } from "./tallies.ts";
import { targets } from "./targets.ts";

/** Every input table, in the order in which they must be read: who and what first, then what was done. */
export const INPUT_TABLES = [roster, prices, calls, tallies, sessions, hourFigures, attendance, targets];

/** The Chinese name of a table. */
export function tableTitle(id: string): string {
  return id === definitionsTable.id
    ? definitionsTable.title
    : (INPUT_TABLES.find((table) => table.id === id)?.title ?? id);
}
