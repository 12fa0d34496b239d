import type { CustomFunction } from "./declare.ts";
import { finesFunction, penaltyLevel } from "./declared/discipline.ts";
import { hoursFunction, shiftHoursFunction } from "./declared/hours.ts";
import { measure, outputFunction, rates } from "./declared/measures.ts";
import { performanceFunction, qaScoreFunction } from "./declared/quality.ts";
import { problems, report } from "./declared/reports.ts";
import { define, mask, periodFunction } from "./declared/words.ts";

/** Their common first name. */
export const NAMESPACE = "SEAT";

/** Every custom function: the metadata, what Excel calls, the help and the tests are made from this. */
export const FUNCTIONS: readonly CustomFunction[] = [
  measure,
  outputFunction,
  ...rates,
  hoursFunction,
  shiftHoursFunction,
  report,
  qaScoreFunction,
  performanceFunction,
  penaltyLevel,
  finesFunction,
  problems,
  periodFunction,
  mask,
  define,
];
