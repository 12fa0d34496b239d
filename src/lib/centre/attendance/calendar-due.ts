import { FactTableBuilder, type FactTable } from "../../facts/fact-table.ts";
import { selectRows, type Span } from "../../facts/select.ts";
import { workdaysIn } from "../calendar/working-days.ts";
import type { Centre } from "../centre.ts";
import { isSeat, stintsWithin } from "../people/roster.ts";
import { sessions } from "../tables/sessions.ts";

/**
 * The calendar's working days of each 坐席 who has no row of 考勤 in the span, while employed; `attended` on those
 * with hours, `known` where there are hours to tell.
 */
export function calendarDueFacts(centre: Centre, span: Span): FactTable {
  const { directory, definitions } = centre;
  const builder = new FactTableBuilder(["date", "agentId", "team"], ["due", "attended", "known"]);
  const recorded = agentsIn(centre, span);
  const worked = daysWithHours(centre, span);
  const known = Number(hasHours(centre));
  directory.people.forEach((person, agent) => {
    if (recorded.has(agent)) return;
    for (const stint of stintsWithin(person, span).filter(({ row }) => isSeat(row))) {
      for (const day of workdaysIn(definitions.calendar, stint)) {
        const keys = { date: day, agentId: agent, team: directory.teams.find(stint.row.team) };
        const attended = Number(worked.get(agent)?.has(day) ?? false);
        builder.add(keys, { due: 1, attended, known }, { sheet: -1, row: -1 });
      }
    }
  });
  return builder.finish();
}

/** Whether the hours of the centre's people are known at all: by 工时, or by the punches of an export. */
export function hasHours({ readings, hours }: Centre): boolean {
  return hours.length > 0 || readings.some(({ table }) => table === sessions.id);
}

function agentsIn({ attendance }: Centre, span: Span): Set<number> {
  return new Set([...selectRows(attendance, span)].map((row) => attendance.keys["agentId"]![row]!));
}

function daysWithHours({ hours }: Centre, span: Span): Map<number, Set<number>> {
  const byAgent = new Map<number, Set<number>>();
  for (const row of selectRows(hours, span)) {
    if (hours.amounts["seconds"]![row]! <= 0) continue;
    const agent = hours.keys["agentId"]![row]!;
    byAgent.set(agent, (byAgent.get(agent) ?? new Set()).add(hours.keys["date"]![row]!));
  }
  return byAgent;
}
