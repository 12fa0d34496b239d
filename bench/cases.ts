import { readFileSync } from "node:fs";
import { openFile } from "../src/hosts/file/node.ts";
import { saveFile } from "../src/hosts/file/save.ts";
import { writeWorkbook } from "../src/hosts/file/write.ts";
import { monthly, runBundle } from "../src/lib/centre/bundles.ts";
import type { Centre } from "../src/lib/centre/centre.ts";
import { openCentre } from "../src/lib/centre/open-centre.ts";
import { problemGrid } from "../src/lib/centre/problem-grid.ts";
import { agentOutputHours } from "../src/lib/centre/reports/agent-output-hours.ts";
import { reportGrids, runReport } from "../src/lib/centre/run-report.ts";
import { parsePeriod } from "../src/lib/facts/period.ts";
import type { Sheet } from "../src/lib/table/sheet.ts";
import { inflateParts, touchCells } from "./floor.ts";
import { makeSheets } from "./rows.ts";
import { writeBook } from "./write-book.ts";

/** What is worked on: so many calls, and the workbook that holds them. */
export interface Load {
  readonly calls: number;
  readonly book: string;
}

/** Gets ready what is not to be timed, and gives the work that is. */
type Preparation = (load: Load) => Work | Promise<Work>;
type Work = () => unknown;

/** Something to time, and the least that any way of doing it would take. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly floor: keyof typeof FLOORS;
}

export const FLOORS = {
  touch: "touching every cell in memory once",
  inflate: "inflating the XML with zlib, looking at every byte once",
};

export const CASES: readonly Case[] = [
  { id: "engine", title: "rows in memory to report", floor: "touch" },
  { id: "again", title: "one report of rows already read", floor: "touch" },
  { id: "month", title: "all sheets of the month of rows already read", floor: "touch" },
  { id: "reading", title: "file to rows in memory", floor: "inflate" },
  { id: "whole", title: "file to report workbook", floor: "inflate" },
];

const REQUEST = { period: parsePeriod("2025-10")!, options: {} };
const WARMING_TURNS = 3;

/** The work of each case and floor, and of making the workbook. */
export const WORKS: Readonly<Record<string, Preparation>> = {
  book: ({ calls, book }) => {
    const sheets = makeSheets(calls);
    return () => writeBook(book, sheets);
  },
  touch: ({ calls }) => {
    const columns = makeSheets(calls).flatMap((sheet) => sheet.columns);
    for (let turn = 0; turn < WARMING_TURNS; turn++) touchCells(columns);
    return () => touchCells(columns);
  },
  engine: ({ calls }) => {
    const sheets = makeSheets(calls);
    return async () => report(await open(sheets, calls));
  },
  again: async ({ calls }) => {
    const centre = await open(makeSheets(calls), calls);
    return () => report(centre);
  },
  month: async ({ calls }) => {
    const centre = await open(makeSheets(calls), calls);
    return () => runBundle(monthly, centre, REQUEST.period);
  },
  inflate:
    ({ book }) =>
    () =>
      inflateParts(readFileSync(book)),
  reading:
    ({ book }) =>
    async () => {
      for (const sheet of await openFile(book)) await readAll(sheet);
    },
  whole:
    ({ calls, book }) =>
    async () =>
      save(await open(await openFile(book), calls), book),
};

/** A benchmark of wrong answers is worth nothing. */
async function open(sheets: readonly Sheet[], calls: number): Promise<Centre> {
  const centre = await openCentre(sheets);
  const rows = centre.readings.find(({ table }) => table === "calls")?.rows;
  if (rows !== calls) throw new Error(`${calls} calls went in, ${rows} rows were read`);
  return centre;
}

function report(centre: Centre) {
  return runReport(agentOutputHours, centre, REQUEST);
}

function readAll(sheet: Sheet) {
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  return sheet.read(columns, 0, sheet.rowCount);
}

async function save(centre: Centre, book: string): Promise<void> {
  const problems = centre.readings.flatMap((reading) => reading.problems);
  const grids = [...reportGrids(report(centre), "2025-11-01 09:00"), problemGrid(problems, (file) => file)];
  await saveFile(`${book}.report.xlsx`, await writeWorkbook(grids), { force: true });
}
