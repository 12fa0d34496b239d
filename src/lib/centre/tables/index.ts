import type { Table } from "../../table/table.ts";
import { attendance } from "./attendance.ts";
import { ATTENDANCE_EXPORTS } from "./attendance-exports.ts";
import { calls } from "./calls.ts";
import { definitionsTable } from "./definitions.ts";
import { oldSystemReport } from "./old-system-report.ts";
import { patrols } from "./patrols.ts";
import { prices } from "./prices.ts";
import { roster } from "./roster.ts";
import { evaluationsTable } from "./evaluations.ts";
import { DEFAULT_ITEMS, scorecardTable } from "./scorecard.ts";
import { rules, violations } from "./violations.ts";
import { taskScores } from "./task-scores.ts";
import { hourFigures, sessions } from "./sessions.ts";
import { swaps } from "./swaps.ts";
import { tallies } from "./tallies.ts";
import { targets } from "./targets.ts";
import { tests } from "./tests.ts";

/** Every input table, in the order in which they must be read: who and what first, then what was done. */
export function inputTables(scoreItems: readonly string[]): Table[] {
  return [
    roster,
    prices,
    calls,
    tallies,
    sessions,
    hourFigures,
    attendance,
    ...ATTENDANCE_EXPORTS,
    targets,
    oldSystemReport,
    scorecardTable,
    evaluationsTable(scoreItems),
    taskScores,
    rules,
    violations,
    patrols,
    swaps,
    tests,
  ];
}

/** The input tables of a centre without a scorecard of its own. */
export const INPUT_TABLES = inputTables(DEFAULT_ITEMS);

/** The tables as people know them: each name once, with the fields of all its forms. */
export const TABLES_BY_NAME = INPUT_TABLES.filter(({ id, formOf }) => id === formOf).map((table) => {
  const forms = INPUT_TABLES.filter(({ formOf }) => formOf === table.id);
  const fields = Object.assign({}, ...[...forms, table].map((form) => form.fields)) as Table["fields"];
  return { ...table, fields };
});

/** The Chinese name of a table. */
export function tableTitle(id: string): string {
  return id === definitionsTable.id
    ? definitionsTable.title
    : (INPUT_TABLES.find((table) => table.id === id)?.title ?? id);
}
