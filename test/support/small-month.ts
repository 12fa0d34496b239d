import { ExcelWorkbook } from "../../src/hosts/excel/excel-workbook.ts";
import { writeSample } from "../../src/hosts/file/write-sample.ts";
import { monthly } from "../../src/lib/centre/running/bundles.ts";
import { closeBooks } from "../../src/lib/centre/running/close-books.ts";
import { parsePeriod } from "../../src/lib/facts/period.ts";
import { makeSample } from "../../src/sample/sample.ts";
import { sessionWith } from "./excel-session.ts";
import { fakeExcel, type FakeExcel } from "./fake-excel/index.ts";

const ROWS_A_TABLE = 4;

/** Excel with a centre of every table, each but a few rows long, and a sheet of the user's that refers to the reports. */
export async function openSmallMonth(): Promise<FakeExcel> {
  const { sheets } = makeSample({ agents: 12, month: "2025-10", seed: 3, callsPerAgentDay: 5 });
  const short = sheets.map((sheet) => {
    const end = sheet.headerRow + 1 + ROWS_A_TABLE;
    const merges = (sheet.merges ?? []).filter(({ bottom }) => bottom < end);
    return { ...sheet, rows: sheet.rows.slice(0, end), merges };
  });
  const excel = await fakeExcel({ evaluate: () => new Map(), workbook: await writeSample(short) });
  excel.book.addSheet("汇总");
  excel.coAuthor("汇总", "A1", "='月报 2025-10'!B6");
  return excel;
}

/** Makes the month's sheets at a moment, as the pane does. */
export async function closeMonth(excel: FakeExcel, madeAt: string): Promise<readonly string[]> {
  const workbook = new ExcelWorkbook(sessionWith(excel));
  const { placed } = await closeBooks(workbook, { bundle: monthly, period: parsePeriod("2025-10")!, madeAt });
  return placed.map(({ name }) => name);
}
