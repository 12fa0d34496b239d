import type { Centre } from "../../src/lib/centre/centre.ts";
import { openCentre } from "../../src/lib/centre/reading/open-centre.ts";
import type { Request } from "../../src/lib/centre/running/ask.ts";
import { reportGrids, reportJson, runReport } from "../../src/lib/centre/running/run-report.ts";
import { parsePeriod } from "../../src/lib/facts/period.ts";
import type { Grid } from "../../src/lib/report/grid.ts";
import type { AnyReport } from "../../src/lib/report/report.ts";
import type { JsonRow, ReportJson } from "../../src/lib/report/to-json.ts";
import { type Cell, sheet } from "./sheets.ts";

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

/** What a report is asked for: a period, with its options if any (`{ period: "2025-10", city: "郑州" }`). */
export type Asked =
  | string
  | {
      readonly period: string;
      readonly city?: string;
      readonly product?: string;
      readonly n?: string;
      readonly mask?: string;
      readonly all?: string;
      readonly "as-of"?: string;
    };

/** A report's figures. */
export function jsonOf(report: AnyReport<Centre>, centre: Centre, asked: Asked): ReportJson {
  return reportJson(runReport(report, centre, requestOf(asked)));
}

/** A report's sheet, made at half past nine on 2025-11-01. */
export function gridOf(report: AnyReport<Centre>, centre: Centre, asked: Asked): Grid {
  return gridsOf(report, centre, asked)[0]!;
}

/** All sheets of a report that may take several. */
export function gridsOf(report: AnyReport<Centre>, centre: Centre, asked: Asked): Grid[] {
  return reportGrids(runReport(report, centre, requestOf(asked)), "2025-11-01 09:30");
}

/** A request as people write it. */
export function requestOf(asked: Asked): Request {
  const { period, ...options } = typeof asked === "string" ? { period: asked } : asked;
  return { period: parsePeriod(period)!, options };
}

/** Rows of figures as a table under their ids. */
export function tableOf(rows: readonly JsonRow[]): unknown[][] {
  return rows.length === 0 ? [] : [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))];
}

/** The lines of a sheet under its stamp, each as its role and its cells' values. */
export function linesOf({ rows }: Grid): (string | number | null)[][] {
  return rows.slice(2).map(({ role, cells }) => [role, ...cells.map(({ value }) => value)]);
}

/** Some columns of rows of figures, as lists. */
export function pick(rows: readonly JsonRow[], ...ids: string[]): unknown[][] {
  return rows.map((row) => ids.map((id) => row[id]));
}

/** Equal but for the rounding of a long sum. */
export function near(value: number): unknown {
  return expect.closeTo(value, 9);
}
