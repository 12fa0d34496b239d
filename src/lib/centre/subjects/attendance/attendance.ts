import { defineSubject } from "../../define-subject.ts";
import { houseCalendar } from "../calendar/calendar-block.ts";
import { clockings } from "../exports/clockings-tables.ts";
import { exports } from "../exports/exports.ts";
import { hours } from "../hours/hours.ts";
import { sessionsTable } from "../hours/sessions-table.ts";
import { people } from "../people/people.ts";
import { attendanceTable } from "./attendance-table.ts";
import { type Attendance, calendarDueFacts, rowsOfDueDays } from "./calendar-due.ts";
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
        return { facts, entries: days.entries, directory, hours, calendar: definitions.of(houseCalendar) };
      },
    };
  },
  days: ({ facts }) => facts.keys["date"]!,
  sources: {
    /** Rows of 考勤, and days that exports and clocks tell of. */
    attendance: {
      tables: [attendanceTable.id, clockings.id],
      needs: [[attendanceTable.id]],
      facts: ({ facts }: Attendance) => facts,
    },
    /** Working days of those who have no row of 考勤. */
    calendarDue: { tables: [sessionsTable.id], needs: [], ofPeriod: calendarDueFacts, leads: rowsOfDueDays },
  },
});
