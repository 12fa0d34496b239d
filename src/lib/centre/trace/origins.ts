import type { Origins } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import * as facts from "../facts.ts";
import { rowsOfDueDays, rowsOfFloor } from "./day-rows.ts";
import { rowsOfDials } from "./dial-rows.ts";
import type { FactLead } from "./fact-lead.ts";
import { rowsOfHours } from "./hour-rows.ts";
import { rowsOfPenalties } from "./ledger-rows.ts";
import { rowsOfRoster } from "./people-rows.ts";
import { rowsOfPerformance } from "./performance-rows.ts";
import { rowsOfSaid } from "./said-rows.ts";

const NOWHERE = -1;

/** The sources whose facts were worked out of rows; those of the others are rows themselves. */
const LEADS: Readonly<Record<string, FactLead>> = {
  [facts.dials.id]: rowsOfDials,
  [facts.hoursWorked.id]: rowsOfHours,
  [facts.presence.id]: rowsOfHours,
  [facts.calendarDue.id]: rowsOfDueDays,
  [facts.floor.id]: rowsOfFloor,
  [facts.staff.id]: rowsOfRoster,
  [facts.performanceFactsSource.id]: rowsOfPerformance,
  [facts.penalties.id]: rowsOfPenalties,
};

/** The rows behind what the centre worked out of them itself. */
export const origins: Origins<Centre> = {
  ofFact: (centre, fact) => {
    const lead = LEADS[fact.source.id];
    if (lead) return lead(centre, fact);
    // Whoever is listed without having done anything is there by the roster.
    return fact.facts.sheets[fact.row] === NOWHERE ? rowsOfRoster(centre, fact) : null;
  },
  ofKeys: rowsOfSaid,
};
