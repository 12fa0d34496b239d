import type { DefinedSubject } from "../define-subject.ts";
import { attendance } from "./attendance/attendance.ts";
import { calls } from "./calls/calls.ts";
import { oldSystem } from "./calls/old-system.ts";
import { decisions } from "./discipline/decisions.ts";
import { discipline } from "./discipline/discipline.ts";
import { exports } from "./exports/exports.ts";
import { floor } from "./floor/floor.ts";
import { patrols } from "./floor/patrols.ts";
import { swaps } from "./floor/swaps.ts";
import { tests } from "./floor/tests.ts";
import { hours } from "./hours/hours.ts";
import { people } from "./people/people.ts";
import { performance } from "./performance/performance.ts";
import { prices } from "./prices/prices.ts";
import { productivity } from "./productivity/productivity.ts";
import { coverage } from "./quality/coverage.ts";
import { evaluations } from "./quality/evaluations.ts";
import { scorecard } from "./quality/scorecard.ts";
import { targets } from "./targets/targets.ts";
import { tasks } from "./targets/tasks.ts";

/** All that a centre's workbooks tell of, in the order in which people see its tables. */
export const SUBJECTS: readonly DefinedSubject[] = [
  people,
  prices,
  calls,
  hours,
  attendance,
  exports,
  targets,
  oldSystem,
  scorecard,
  evaluations,
  tasks,
  discipline,
  decisions,
  patrols,
  swaps,
  tests,
  productivity,
  floor,
  coverage,
  performance,
];
