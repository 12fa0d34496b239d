import type { FactSource } from "../measure/measure.ts";
import type { Centre } from "./centre.ts";

/** Dials of calls and tallies, a row each. */
export const dials: FactSource<Centre> = { id: "dials", facts: (centre) => centre.dials };

/** Seconds worked, a row an agent and shift date. */
export const hoursWorked: FactSource<Centre> = { id: "hours", facts: (centre) => centre.hours };

/** Days at work, a row an agent and date. */
export const presence: FactSource<Centre> = { id: "presence", facts: (centre) => centre.presence };
