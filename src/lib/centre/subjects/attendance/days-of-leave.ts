import type { HouseCalendar } from "../calendar/calendar-block.ts";
import { isWorkday } from "../calendar/working-days.ts";
import { LEAVES } from "../leave-kinds.ts";

/** So much of one day. */
export interface DayShare {
  readonly day: number;
  readonly days: number;
}

/** Leave and 旷工 of more than one day lie on as many working days from their date on, two and a half on three; anything else on its date (spec 9.2). */
export function sharesOf({ day, status, days }: DayShare & { status: string }, calendar: HouseCalendar): DayShare[] {
  const isLong = days > 1 && (LEAVES.has(status) || status === "旷工");
  if (!isLong) return [{ day, days }];
  const shares: DayShare[] = [];
  for (let [at, left] = [day, days]; left > 0; at++) {
    if (!isWorkday(calendar, at)) continue;
    shares.push({ day: at, days: Math.min(left, 1) });
    left -= 1;
  }
  return shares;
}
