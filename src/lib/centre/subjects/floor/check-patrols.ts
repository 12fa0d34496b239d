import { groupBy } from "../../../facts/group-by.ts";
import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Origin } from "../../../table/intake.ts";
import type { Centre } from "../../centre.ts";
import { workdaysIn } from "../calendar/working-days.ts";
import { people } from "../people/people.ts";
import { rosterRows } from "../people/roster-rows.ts";
import { patrolLimits } from "./floor-limits.ts";
import { PatrolDuty } from "./patrol-duty.ts";
import { type PatrolLeader, patrolLeaders } from "./patrol-leaders.ts";
import { type Patrol, patrols } from "./patrols.ts";

const WINDOW = { from: 9 * 3600, to: 18 * 3600 };

/**
 * How often each leader went round on each day of the period, and what falls short of the rules: of the days that they
 * went round, and of the working days on which a leader of the roster should have.
 */
export function checkPatrols(centre: Centre, { period }: Question): ListingLine[] {
  const duty = new PatrolDuty(centre);
  const workdays = workdaysIn(duty.calendar, period);
  return patrolLeaders(centre.of(people), centre.of(patrols)).flatMap((leader) => {
    const byDay = groupBy(leader.patrols, ({ day }) => day);
    const gone = [...byDay.keys()].filter((day) => day >= period.from && day <= period.to);
    const due = workdays.filter((day) => duty.isDue(leader, day));
    const days = [...new Set([...gone, ...due])].sort((a, b) => a - b);
    return days.map((day) => lineOf(centre, { leader, day }, byDay.get(day) ?? []));
  });
}

function lineOf(
  centre: Centre,
  { leader, day }: { leader: PatrolLeader; day: number },
  own: readonly Patrol[],
): ListingLine {
  const { timesPerDay, gapMinutes, graceMinutes } = centre.definitions.of(patrolLimits);
  const gap = longestGapMinutes(own);
  const flags = [
    ...(own.length < timesPerDay ? ["tooFew"] : []),
    ...(gap !== null && gap > gapMinutes + graceMinutes ? ["longGap"] : []),
  ];
  const origins = own.length > 0 ? own.map(({ origin }) => origin) : rowsOf(centre, leader);
  return comingFrom([leader.called, day, own.length, gap, flags], { origins });
}

/** The roster is why somebody who did not go round has a row. */
function rowsOf(centre: Centre, { agents }: PatrolLeader): Origin[] {
  return agents.flatMap((agent) => rosterRows(centre.of(people), agent));
}

/** The longest time without a patrol between 09:00 and 18:00, both ends told; null when no patrol has a time. */
function longestGapMinutes(own: readonly Patrol[]): number | null {
  const times = own.flatMap(({ timeSeconds }) => (timeSeconds === null ? [] : [timeSeconds]));
  if (own.length > 0 && times.length === 0) return null;
  const within = times.filter((time) => time > WINDOW.from && time < WINDOW.to).sort((a, b) => a - b);
  const stops = [WINDOW.from, ...within, WINDOW.to];
  return Math.max(...stops.slice(1).map((stop, place) => stop - stops[place]!)) / 60;
}
