import { FactTableBuilder, type FactTable } from "../../../facts/fact-table.ts";
import { originOf } from "../../../measure/source-row.ts";
import { defineSubject } from "../../define-subject.ts";
import { exports } from "../exports/exports.ts";
import { rowsOfHours } from "../hours/hour-rows.ts";
import { hours } from "../hours/hours.ts";
import { sessionsTable } from "../hours/sessions-table.ts";
import { people } from "../people/people.ts";
import { attendanceTable } from "./attendance-table.ts";
import { calendarDueFacts, rowsOfDueDays, type Attendance } from "./calendar-due.ts";
import { addExportedDays } from "./exported-days.ts";
import { AttendanceFacts } from "./read-attendance.ts";

/** What became of each agent's day, by 考勤 and, for days that it does not tell of, by exports. */
export const attendance = defineSubject({
  id: "attendance",
  needs: { people, hours, exports },
  tables: { attendance: attendanceTable },
  start: ({ people: directory, hours, exports: exported }, { definitions }) => {
    const days = new AttendanceFacts(directory, definitions);
    return {
      take: { attendance: days.take },
      finish: (): Attendance => {
        addExportedDays(days, exported);
        const facts = days.finish();
        const presence = hours.isRecorded ? daysAtWork(hours.facts) : facts;
        return { facts, presence, entries: days.entries, directory, hours, calendar: definitions.calendar };
      },
    };
  },
  days: ({ facts }) => facts.keys["date"]!,
  sources: {
    /** Rows of 考勤. */
    attendance: { facts: ({ facts }: Attendance) => facts },
    /** Working days of those who have no row of 考勤. */
    calendarDue: { tables: [sessionsTable.id], needs: [], ofPeriod: calendarDueFacts, leads: rowsOfDueDays },
    /** Days at work, a row an agent and date: from 工时 where there is one, else from 考勤. */
    presence: {
      tables: [sessionsTable.id, attendanceTable.id],
      needs: [],
      facts: ({ presence }: Attendance) => presence,
      leads: ({ hours: { worked } }: Attendance, fact) => rowsOfHours(worked, fact),
    },
  },
});

/** Days with hours, as days at work. */
function daysAtWork(hours: FactTable): FactTable {
  const builder = new FactTableBuilder(["date", "agentId", "team"], ["attended"]);
  const { date, agentId, team } = hours.keys;
  for (let row = 0; row < hours.length; row++) {
    const keys = { date: date![row]!, agentId: agentId![row]!, team: team![row]! };
    builder.add(keys, { attended: Number(hours.amounts["seconds"]![row]! > 0) }, originOf(hours, row));
  }
  return builder.finish();
}
