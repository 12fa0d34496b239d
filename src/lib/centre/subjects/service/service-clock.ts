import type { HouseCalendar } from "../calendar/calendar-block.ts";
import { isWorkday } from "../calendar/working-days.ts";
import { calendarClock, type Clock, workingClock } from "./clock.ts";
import type { ServiceLimits } from "./service-block.ts";

/** The clock that 派发时限 and 滞留 run on. */
export function serviceClock({ clock, opens, closes }: ServiceLimits, calendar: HouseCalendar): Clock {
  if (clock === "calendar") return calendarClock;
  return workingClock({ opens: opens * 60, closes: closes * 60, isWorkday: (day) => isWorkday(calendar, day) });
}
