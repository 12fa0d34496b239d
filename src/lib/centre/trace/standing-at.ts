import type { ReportRow, ReportTable } from "../../report/report.ts";
import type { Standing } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import { origins } from "./origins.ts";

/** A row of a report as a figure of it is explained. */
export function standingAt(table: ReportTable<Centre>, row: ReportRow): Standing<Centre> {
  const keys = Object.fromEntries(row.keys.map((code, place) => [table.report.rows[place]!.id, code]));
  return { table, row, keys, origins };
}
