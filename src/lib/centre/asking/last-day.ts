import { dayOf, formatDay } from "../../table/moment.ts";
import type { Centre } from "../centre.ts";
import { calls } from "../subjects/calls/calls.ts";
import { hours } from "../subjects/hours/hours.ts";
import { serviceMoment } from "../subjects/service-tables/service-moment.ts";

/** The last day that somebody dialled, or else worked, as `2025-10-31`; null where nobody did. */
export function lastDayOf(centre: Centre): string | null {
  const { facts: dials } = centre.of(calls);
  const { keys, length } = dials.length > 0 ? dials : centre.of(hours).facts;
  if (length === 0) return null;
  const days = keys["date"]!;
  let last = days[0]!;
  for (let fact = 1; fact < length; fact++) last = Math.max(last, days[fact]!);
  return formatDay(last);
}

/** The last day that the posts of complaints and callbacks wrote anything of; null where they did not. */
export function lastServiceDayOf(centre: Centre): string | null {
  const { latest } = centre.of(serviceMoment);
  return latest === null ? null : formatDay(dayOf(latest));
}
