import { groupBy } from "../../../facts/group-by.ts";
import type { Centre } from "../../centre.ts";
import type { AttendanceEntry } from "../attendance/attendance-entry.ts";
import { attendance } from "../attendance/attendance.ts";
import { isLeave } from "../attendance/leave.ts";
import { type HouseCalendar, houseCalendar } from "../calendar/calendar-block.ts";
import { workdaysIn } from "../calendar/working-days.ts";
import { people } from "../people/people.ts";
import { leadsOn, type PatrolLeader } from "./patrol-leaders.ts";

/** Which working days leaders are to go round: while employed as one, unless 考勤 says that they rest or are on leave. */
export class PatrolDuty {
  readonly calendar: HouseCalendar;
  private readonly centre: Centre;
  private readonly off: ReadonlyMap<number, readonly AttendanceEntry[]>;

  constructor(centre: Centre) {
    this.centre = centre;
    this.calendar = centre.definitions.of(houseCalendar);
    const off = centre.of(attendance).entries.filter(({ status }) => isOff(status));
    this.off = groupBy(off, ({ agent }) => agent);
  }

  /** Of several people of one name any may be the one. */
  isDue({ agents }: PatrolLeader, day: number): boolean {
    return agents.some((agent) => {
      const isOffDuty = (this.off.get(agent) ?? []).some((entry) => this.liesOn(entry, day));
      return !isOffDuty && leadsOn(this.centre.of(people).person(agent)!, day);
    });
  }

  /** Leave of more than a day lies on as many working days from its date on (spec 9.2). */
  private liesOn({ day: first, days }: AttendanceEntry, day: number): boolean {
    if (days <= 1 || day <= first) return day === first;
    return workdaysIn(this.calendar, { from: first, to: day }).length <= Math.ceil(days);
  }
}

/** 休息 and every leave; 工伤 is one that nobody approves. */
function isOff(status: string): boolean {
  return status === "休息" || status === "工伤" || isLeave(status);
}
