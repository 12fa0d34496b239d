import type { Definitions } from "../../../definition/definitions.ts";
import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Centre } from "../../centre.ts";
import { patrolLimits } from "./floor-limits.ts";
import { type Patrol, patrols } from "./patrols.ts";

const WINDOW = { from: 9 * 3600, to: 18 * 3600 };

/** How often each leader went round on each day of the period, and what falls short of the rules. */
export function checkPatrols(centre: Centre, { period }: Question): ListingLine[] {
  const asked = centre.of(patrols).filter(({ day }) => day >= period.from && day <= period.to);
  const leaders = [...new Set(asked.map(({ leader }) => leader))];
  return leaders.flatMap((leader) => {
    const own = asked.filter((patrol) => patrol.leader === leader);
    const days = [...new Set(own.map(({ day }) => day))].sort((a, b) => a - b);
    return days.map((day) =>
      rowOf(
        { leader, day },
        own.filter((patrol) => patrol.day === day),
        centre.definitions,
      ),
    );
  });
}

function rowOf(
  { leader, day }: { leader: string; day: number },
  own: readonly Patrol[],
  definitions: Definitions,
): ListingLine {
  const { timesPerDay, gapMinutes, graceMinutes } = definitions.of(patrolLimits);
  const gap = longestGapMinutes(own);
  const flags = [
    ...(own.length < timesPerDay ? ["tooFew"] : []),
    ...(gap !== null && gap > gapMinutes + graceMinutes ? ["longGap"] : []),
  ];
  const line = [leader, day, own.length, gap, flags];
  return comingFrom(line, { origins: own.map(({ origin }) => origin) });
}

/** The longest time without a patrol between 09:00 and 18:00, both ends told; null when no patrol has a time. */
function longestGapMinutes(own: readonly Patrol[]): number | null {
  const times = own.flatMap(({ timeSeconds }) => (timeSeconds === null ? [] : [timeSeconds]));
  if (times.length === 0) return null;
  const within = times.filter((time) => time > WINDOW.from && time < WINDOW.to).sort((a, b) => a - b);
  const stops = [WINDOW.from, ...within, WINDOW.to];
  return Math.max(...stops.slice(1).map((stop, place) => stop - stops[place]!)) / 60;
}
