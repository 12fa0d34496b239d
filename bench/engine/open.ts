import { agentOutputHours } from "../../src/lib/centre/reports/agent-output-hours.ts";
import type { Centre } from "../../src/lib/centre/centre.ts";
import { openCentre } from "../../src/lib/centre/open-centre.ts";
import { runReport } from "../../src/lib/centre/run-report.ts";
import { parsePeriod } from "../../src/lib/facts/period.ts";
import type { Sheet } from "../../src/lib/table/sheet.ts";

export const PERIOD = parsePeriod("2025-10")!;

/** A benchmark of wrong answers is worth nothing. */
export async function open(sheets: readonly Sheet[], calls: number): Promise<Centre> {
  const centre = await openCentre(sheets);
  const rows = centre.readings.find(({ table }) => table === "calls")?.rows;
  if (rows !== calls) throw new Error(`${calls} calls went in, ${rows} rows were read`);
  return centre;
}

export function report(centre: Centre) {
  return runReport(agentOutputHours, centre, { period: PERIOD, options: {} });
}
