import type { Case, Preparation } from "./case.ts";
import { engineCases } from "./engine/engine-cases.ts";
import { fileCases } from "./files/cases.ts";
import { arquero } from "./peers/arquero.ts";
import { duckdb } from "./peers/duckdb.ts";
import { makeSheets } from "./rows.ts";
import { workbookCases } from "./workbook-cases.ts";
import { writeBook } from "./write-book.ts";

/** All that is timed, in the order of the page. */
export const CASES: readonly Case[] = [...engineCases, arquero, duckdb, ...workbookCases, ...fileCases];

/** The work of each case and floor, and of making the workbook. */
export const WORKS: ReadonlyMap<string, Preparation> = new Map([
  [
    "book",
    ({ calls, book }) =>
      () =>
        writeBook(book, makeSheets(calls)),
  ],
  ...[...CASES, ...new Set(CASES.map(({ floor }) => floor))].map(({ id, prepare }) => [id, prepare] as const),
]);
