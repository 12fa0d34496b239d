import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import { originOf } from "../../../measure/source-row.ts";
import { defineSubject } from "../../define-subject.ts";
import { attendanceTable } from "../attendance/attendance-table.ts";
import { attendance } from "../attendance/attendance.ts";
import { calls } from "../calls/calls.ts";
import { rowsOfHours } from "../hours/hour-rows.ts";
import { hours, type Hours } from "../hours/hours.ts";
import { sessionsTable } from "../hours/sessions-table.ts";
import { people } from "../people/people.ts";
import { prices } from "../prices/prices.ts";

/** Who was at work, as the sheets together tell it. */
interface Productivity {
  /** Days at work: those with hours where hours are known at all, else those that 考勤 tells of. */
  readonly presence: FactTable;
  readonly hours: Hours;
}

/** What was done in how much time, by whom: where calls, prices, hours and attendance meet. */
export const productivity = defineSubject({
  id: "productivity",
  needs: { people, prices, calls, hours, attendance },
  start: ({ hours, attendance }) => ({
    take: {},
    finish: (): Productivity => ({
      presence: hours.isKnown ? daysAtWork(hours.facts) : attendance.facts,
      hours,
    }),
  }),
  sources: {
    /** Days at work, a row an agent and date. */
    presence: {
      tables: [sessionsTable.id, attendanceTable.id],
      needs: [],
      facts: ({ presence }: Productivity) => presence,
      leads: ({ hours: { worked } }: Productivity, fact) => rowsOfHours(worked, fact),
    },
  },
});

/** Days with hours, as days at work. */
function daysAtWork(hours: FactTable): FactTable {
  const builder = new FactTableBuilder(["date", "agentId", "team"], ["atWork"]);
  const { date, agentId, team } = hours.keys;
  for (let row = 0; row < hours.length; row++) {
    const keys = { date: date![row]!, agentId: agentId![row]!, team: team![row]! };
    builder.add(keys, { atWork: Number(hours.amounts["seconds"]![row]! > 0) }, originOf(hours, row));
  }
  return builder.finish();
}
