import type { FactSource } from "../measure/measure.ts";
import { calendarDueFacts } from "./attendance/calendar-due.ts";
import { floorFacts } from "./attendance/floor-check.ts";
import type { Centre } from "./centre.ts";
import { DIAL_ROLL_UPS } from "./dials/dial-facts.ts";
import { oldSystemFacts } from "./dials/old-system.ts";
import { penaltyFacts } from "./discipline/penalty-facts.ts";
import { coverageFacts } from "./quality/coverage-facts.ts";
import { errorFacts } from "./quality/error-facts.ts";
import { evaluationFacts } from "./quality/evaluation-facts.ts";
import { itemFacts } from "./quality/item-facts.ts";
import { perPeriod } from "./per-period.ts";
import { performanceFacts } from "./quality/performance-facts.ts";
import { staffFacts } from "./people/staff-changes.ts";

const DIAL_TABLES = ["calls", "tallies"];

/** Dials of calls and tallies, a row each. */
export const dials: FactSource<Centre> = {
  id: "dials",
  tables: DIAL_TABLES,
  needs: [DIAL_TABLES],
  facts: (centre) => centre.dials,
  rollUps: DIAL_ROLL_UPS,
};

/** The same dials where their prices matter. */
export const pricedDials: FactSource<Centre> = {
  ...dials,
  tables: [...DIAL_TABLES, "prices"],
  needs: [DIAL_TABLES, ["prices"]],
};

/** Seconds worked, a row an agent and shift date. */
export const hoursWorked: FactSource<Centre> = {
  id: "hours",
  tables: ["sessions"],
  needs: [],
  facts: (centre) => centre.hours,
};

/** Days at work, a row an agent and date. */
export const presence: FactSource<Centre> = {
  id: "presence",
  tables: ["sessions", "attendance"],
  needs: [],
  facts: (centre) => centre.presence,
};

/** Rows of 考勤. */
export const attendance: FactSource<Centre> = {
  id: "attendance",
  tables: ["attendance"],
  needs: [["attendance"]],
  facts: (centre) => centre.attendance,
};

/** Working days of those who have no row of 考勤. */
export const calendarDue: FactSource<Centre> = {
  id: "calendarDue",
  tables: ["sessions"],
  needs: [],
  facts: perPeriod(calendarDueFacts),
};

/** Who is on which of the day's lists, a row an agent. */
export const floor: FactSource<Centre> = {
  id: "floor",
  tables: ["attendance", "sessions", ...DIAL_TABLES],
  needs: [],
  facts: perPeriod(floorFacts),
};

/** Who came, went and changed teams, a row an agent and team. */
export const staff: FactSource<Centre> = { id: "staff", tables: [], needs: [], facts: perPeriod(staffFacts) };

/** What the old system reports, and what its calls show. */
export const oldSystem: FactSource<Centre> = {
  id: "oldSystem",
  tables: ["oldSystemReport", "calls"],
  needs: [["oldSystemReport"], ["calls"]],
  facts: perPeriod(oldSystemFacts),
};

/** Evaluations of the period, under the team of its end. */
export const evaluations: FactSource<Centre> = {
  id: "evaluations",
  tables: ["evaluations", "scorecard"],
  needs: [["evaluations"]],
  facts: perPeriod(evaluationFacts),
};

/** What evaluations gave for each item of the scorecard. */
export const itemScores: FactSource<Centre> = {
  ...evaluations,
  id: "itemScores",
  facts: perPeriod(itemFacts),
};

/** Evaluations that name a kind of error. */
export const errors: FactSource<Centre> = {
  id: "errors",
  tables: ["evaluations"],
  needs: [["evaluations"]],
  facts: perPeriod(errorFacts),
};

/** Who called, on which system, and how often they were listened to. */
export const coverage: FactSource<Centre> = {
  id: "coverage",
  tables: [...DIAL_TABLES, "evaluations"],
  needs: [DIAL_TABLES, ["evaluations"]],
  facts: perPeriod(coverageFacts),
};

/** What each listed agent did in the whole period, under the team of its end. */
export const performanceFactsSource: FactSource<Centre> = {
  id: "performance",
  tables: [...DIAL_TABLES, "prices", "attendance", "evaluations", "scorecard", "taskScores"],
  needs: [],
  facts: perPeriod(performanceFacts),
};

/** What adds up of the penalty tally. */
export const penalties: FactSource<Centre> = {
  id: "penalties",
  tables: ["violations", "rules"],
  needs: [["violations"]],
  facts: perPeriod(penaltyFacts),
};
