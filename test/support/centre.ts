import type { Centre } from "../../src/lib/centre/centre.ts";
import { openCentre } from "../../src/lib/centre/open-centre.ts";
import { reportGrids, reportJson, runReport } from "../../src/lib/centre/run-report.ts";
import { parsePeriod } from "../../src/lib/facts/period.ts";
import type { Grid } from "../../src/lib/report/grid.ts";
import type { AnyReport } from "../../src/lib/report/report.ts";
import type { JsonRow, ReportJson } from "../../src/lib/report/to-json.ts";
import { sheet, type Cell } from "./sheets.ts";

/** A sheet's rows: as a text of lines and bars, or cell by cell. */
export type Rows = string | readonly (readonly Cell[])[];

/** A made-up centre, each of its sheets given by name as rows under a header. */
export function centreOf(sheets: Readonly<Record<string, Rows>>): Promise<Centre> {
  return openCentre(Object.entries(sheets).map(([name, rows]) => sheet(name, cellsOf(rows))));
}

/** `工号 | 班组` over `1001 | 一班`: a line a row, a bar between cells, nothing for a blank. */
export function cellsOf(rows: Rows): readonly (readonly Cell[])[] {
  if (typeof rows !== "string") return rows;
  const lines = rows.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => line.split("|").map((cell) => cell.trim() || null));
}

/** A report's figures. */
export function jsonOf(report: AnyReport<Centre>, centre: Centre, period: string): ReportJson {
  return reportJson(runReport(report, centre, { period: parsePeriod(period)!, options: {} }));
}

/** A report's sheet, made at half past nine on 2025-11-01. */
export function gridOf(report: AnyReport<Centre>, centre: Centre, period: string): Grid {
  const result = runReport(report, centre, { period: parsePeriod(period)!, options: {} });
  return reportGrids(result, "2025-11-01 09:30")[0]!;
}

/** Some columns of rows of figures, as lists. */
export function pick(rows: readonly JsonRow[], ...ids: string[]): unknown[][] {
  return rows.map((row) => ids.map((id) => row[id]));
}

/** Equal but for the rounding of a long sum. */
export function near(value: number): unknown {
  return expect.closeTo(value, 9);
}
