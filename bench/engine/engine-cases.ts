import type { Centre } from "../../src/lib/centre/centre.ts";
import { monthly, runBundle } from "../../src/lib/centre/running/bundles.ts";
import type { Case, Preparation } from "../case.ts";
import { touch } from "../floors.ts";
import { makeSheets } from "../rows.ts";
import { open, PERIOD, report, withFreshDials } from "./open.ts";

const TURNS = 5;

const ofRows =
  (ask: (centre: Centre) => unknown): Preparation =>
  ({ calls }) => {
    const sheets = makeSheets(calls);
    return async () => ask(await open(sheets, calls));
  };

/** Each time of facts that nobody has asked anything of. */
const ofFacts =
  (ask: (centre: Centre) => unknown): Preparation =>
  async ({ calls }) => {
    const centre = await open(makeSheets(calls), calls);
    return () => ask(withFreshDials(centre));
  };

const month = (centre: Centre) => runBundle(monthly, centre, PERIOD);

/** The engine alone: from cells in memory to figures. */
export const engineCases: readonly Case[] = [
  { id: "engine", title: "rows in memory to one report", prepare: ofRows(report) },
  { id: "engine-month", title: "rows in memory to all sheets of the month", prepare: ofRows(month) },
  { id: "again", title: "one report of rows already read", prepare: ofFacts(report) },
  { id: "month", title: "all sheets of the month of rows already read", prepare: ofFacts(month) },
].map((one) => ({ ...one, floor: touch, turns: TURNS }));
