import { defineSubject } from "../../define-subject.ts";
import { attendanceTable } from "../attendance/attendance-table.ts";
import { attendance } from "../attendance/attendance.ts";
import { calls } from "../calls/calls.ts";
import { people } from "../people/people.ts";
import { evaluations } from "../quality/evaluations.ts";
import { scorecardTable } from "../quality/scorecard.ts";
import { targets } from "../targets/targets.ts";
import { tasks, taskScoresTable } from "../targets/tasks.ts";
import { performanceFacts, type PerformanceParts } from "./performance-facts.ts";
import { rowsOfPerformance } from "./performance-rows.ts";

const DIAL_TABLES = Object.values(calls.tables).map(({ id }) => id);

/** What an agent's month is judged by: output against its target, attendance, quality and tasks. */
export const performance = defineSubject({
  id: "performance",
  needs: { people, calls, attendance, evaluations, targets, tasks },
  start: ({ calls, attendance, evaluations, tasks }) => {
    return { take: {}, finish: (): PerformanceParts => ({ calls, attendance, evaluations, tasks }) };
  },
  sources: {
    /** What each listed agent did in the whole period, under the team of its end. */
    performance: {
      tables: [...DIAL_TABLES, "prices", attendanceTable.id, "evaluations", scorecardTable.id, taskScoresTable.id],
      needs: [],
      ofPeriod: performanceFacts,
      leads: rowsOfPerformance,
    },
  },
});
