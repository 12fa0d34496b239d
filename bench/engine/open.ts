import { Centre } from "../../src/lib/centre/centre.ts";
import { openCentre } from "../../src/lib/centre/reading/open-centre.ts";
import { agentOutputHours } from "../../src/lib/centre/reports/clerk/agent-output-hours.ts";
import { runReport } from "../../src/lib/centre/running/run-report.ts";
import { inOrderOfNeeds, type Subject } from "../../src/lib/centre/subject.ts";
import { calls } from "../../src/lib/centre/subjects/calls/calls.ts";
import { SUBJECTS } from "../../src/lib/centre/subjects/index.ts";
import { parsePeriod } from "../../src/lib/facts/period.ts";
import type { Sheet } from "../../src/lib/table/sheet.ts";

export const PERIOD = parsePeriod("2025-10")!;

/** A benchmark of wrong answers is worth nothing. */
export async function open(sheets: readonly Sheet[], count: number): Promise<Centre> {
  const centre = await openCentre(sheets);
  const rows = centre.readings.find(({ table }) => table === "calls")?.rows;
  if (rows !== count) throw new Error(`${count} calls went in, ${rows} rows were read`);
  return centre;
}

export function report(centre: Centre) {
  return runReport(agentOutputHours, centre, { period: PERIOD, options: {} });
}

/** The centre with dials that nobody has asked anything of. */
export function withFreshDials(centre: Centre): Centre {
  const parts = new Map<Subject, unknown>();
  for (const subject of inOrderOfNeeds(SUBJECTS)) parts.set(subject, freshPart(subject, centre, parts));
  const { definitions, tables, asked, readings, unread, ignored } = centre;
  return new Centre({ definitions, tables, parts, asked, readings, unread, ignored });
}

/** What is made of other parts is made anew. */
function freshPart(subject: Subject, centre: Centre, parts: ReadonlyMap<Subject, unknown>): unknown {
  if (subject === calls) return { ...centre.of(calls), facts: { ...centre.of(calls).facts } };
  if (Object.keys(subject.tables).length > 0) return centre.of(subject);
  const needed = Object.entries(subject.needs).map(([name, one]) => [name, parts.get(one)] as const);
  const context = { definitions: centre.definitions, isFound: () => true };
  return subject.start(Object.fromEntries(needed), context).finish({ note: () => undefined });
}
