import { monthly, runBundle } from "../../src/lib/centre/bundles.ts";
import type { Case } from "../case.ts";
import { touch } from "../floors.ts";
import { makeSheets } from "../rows.ts";
import { open, PERIOD, report } from "./open.ts";

/** The engine alone: from cells in memory to figures. */
export const engineCases: readonly Case[] = [
  {
    id: "engine",
    title: "rows in memory to one report",
    floor: touch,
    prepare: ({ calls }) => {
      const sheets = makeSheets(calls);
      return async () => report(await open(sheets, calls));
    },
  },
  {
    id: "engine-month",
    title: "rows in memory to all sheets of the month",
    floor: touch,
    prepare: ({ calls }) => {
      const sheets = makeSheets(calls);
      return async () => runBundle(monthly, await open(sheets, calls), PERIOD);
    },
  },
  {
    id: "again",
    title: "one report of rows already read",
    floor: touch,
    prepare: async ({ calls }) => {
      const centre = await open(makeSheets(calls), calls);
      return () => report(centre);
    },
  },
  {
    id: "month",
    title: "all sheets of the month of rows already read",
    floor: touch,
    prepare: async ({ calls }) => {
      const centre = await open(makeSheets(calls), calls);
      return () => runBundle(monthly, centre, PERIOD);
    },
  },
  {
    id: "month-again",
    title: "the same, made once before",
    floor: touch,
    prepare: async ({ calls }) => {
      const centre = await open(makeSheets(calls), calls);
      runBundle(monthly, centre, PERIOD);
      return () => runBundle(monthly, centre, PERIOD);
    },
  },
];
