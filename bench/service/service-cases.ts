import type { Centre } from "../../src/lib/centre/centre.ts";
import { openCentre } from "../../src/lib/centre/reading/open-centre.ts";
import { blacklistCheck } from "../../src/lib/centre/reports/service/blacklist-check.ts";
import { complaintDay, runBundle } from "../../src/lib/centre/running/bundles.ts";
import { runReport } from "../../src/lib/centre/running/run-report.ts";
import { parsePeriod } from "../../src/lib/facts/period.ts";
import type { Case, Floor, Preparation } from "../case.ts";
import { touchCells } from "../floor.ts";
import { makeDesk } from "./service-rows.ts";

const DAY = parsePeriod("2025-10-31")!;
const TURNS = 3;

const touchDesk: Floor = {
  id: "touch-desk",
  title: "touching every cell in memory once",
  prepare: ({ calls }) => {
    const columns = makeDesk(calls).flatMap((sheet) => sheet.columns);
    for (let turn = 0; turn < TURNS; turn++) touchCells(columns);
    return () => touchCells(columns);
  },
};

const ofDesk =
  (ask: (centre: Centre) => unknown): Preparation =>
  ({ calls }) => {
    const sheets = makeDesk(calls);
    return async () => ask(await open(sheets, calls));
  };

/** A benchmark of wrong answers is worth nothing. */
async function open(sheets: ReturnType<typeof makeDesk>, calls: number): Promise<Centre> {
  const centre = await openCentre(sheets);
  for (const [table, rows] of [["complaints", calls / 10] as const, ["blacklist", calls] as const]) {
    const read = centre.readings.find((one) => one.table === table)?.rows;
    if (read !== rows) throw new Error(`${rows} rows of ${table} went in, ${read} were read`);
  }
  return centre;
}

/** The complaint post: as many listed and to dial as there are calls, a tenth of them complaints, a fifth messages. */
export const serviceCases: readonly Case[] = [
  { id: "desk-check", title: "a blacklist held against a dial list", ask: askCheck },
  {
    id: "desk-day",
    title: "all sheets of the complaint post's day",
    ask: (centre: Centre) => runBundle(complaintDay, centre, DAY),
  },
].map(({ ask, ...one }) => ({ ...one, floor: touchDesk, turns: TURNS, prepare: ofDesk(ask) }));

function askCheck(centre: Centre) {
  return runReport(blacklistCheck, centre, { period: DAY, options: {} });
}
