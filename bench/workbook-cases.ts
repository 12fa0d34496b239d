import { openFile } from "../src/hosts/file/node.ts";
import { saveFile } from "../src/hosts/file/save.ts";
import { writeWorkbook } from "../src/hosts/file/write.ts";
import type { Centre } from "../src/lib/centre/centre.ts";
import { problemGrid } from "../src/lib/centre/problem-grid.ts";
import { reportGrids } from "../src/lib/centre/run-report.ts";
import type { Sheet } from "../src/lib/table/sheet.ts";
import type { Case } from "./case.ts";
import { open, report } from "./engine/open.ts";
import { inflate } from "./floors.ts";

/** The program with files: the workbook read, and read and answered. */
export const workbookCases: readonly Case[] = [
  {
    id: "reading",
    title: "file to rows in memory",
    floor: inflate,
    prepare:
      ({ book }) =>
      async () => {
        for (const sheet of await openFile(book)) await readAll(sheet);
      },
  },
  {
    id: "whole",
    title: "file to report workbook",
    floor: inflate,
    prepare:
      ({ calls, book }) =>
      async () =>
        save(await open(await openFile(book), calls), book),
  },
];

const BLOCK_ROWS = 20_000;

/** In blocks, as the engine does. */
async function readAll(sheet: Sheet): Promise<void> {
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  for (let row = 0; row < sheet.rowCount; row += BLOCK_ROWS) await sheet.read(columns, row, row + BLOCK_ROWS);
}

async function save(centre: Centre, book: string): Promise<void> {
  const problems = centre.readings.flatMap((reading) => reading.problems);
  const grids = [...reportGrids(report(centre), "2025-11-01 09:00"), problemGrid(problems, (file) => file)];
  await saveFile(`${book}.report.xlsx`, await writeWorkbook(grids), { force: true });
}
