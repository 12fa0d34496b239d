import { defineSubject } from "../../define-subject.ts";
import { attendanceTable } from "../attendance/attendance-table.ts";
import { attendance } from "../attendance/attendance.ts";
import { calls } from "../calls/calls.ts";
import { hours } from "../hours/hours.ts";
import { sessionsTable } from "../hours/sessions-table.ts";
import { people } from "../people/people.ts";
import { type Floor, floorFacts, rowsOfFloor } from "./floor-check.ts";

const DIAL_TABLES = Object.values(calls.tables).map(({ id }) => id);

/** Who is on which of a day's lists: the roster, 考勤, the sign-ins, the dials. */
export const floor = defineSubject({
  id: "floor",
  needs: { people, hours, attendance, calls },
  start: ({ people: directory, hours, attendance, calls }) => {
    return { take: {}, finish: (): Floor => ({ directory, hours, attendance, calls }) };
  },
  sources: {
    /** Who is on which of the day's lists, a row an agent. */
    floor: {
      tables: [attendanceTable.id, sessionsTable.id, ...DIAL_TABLES],
      needs: [],
      ofPeriod: floorFacts,
      leads: rowsOfFloor,
    },
  },
});
