import { selectRows } from "../../facts/select.ts";
import type { Question } from "../../report/report.ts";
import { formatDay } from "../../table/moment.ts";
import type { Centre } from "../centre.ts";
import { compareIds } from "../compare-ids.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { STATUSES } from "../tables/attendance.ts";
import { suggestPenalties, type DueDay, type Suggestion } from "./suggest.ts";
import { LEVELS } from "./violation.ts";

type Row = (string | number | null)[];

/** What attendance up to the period's end suggests, of what ends in the period, by date and agent. */
export function listSuggestions(centre: Centre, { period }: Question): Row[] {
  const { directory, violations, definitions } = centre;
  const { absence } = definitions.penalties;
  const found = [...dueDays(centre, period.to)].flatMap(([agent, days]) =>
    suggestPenalties(days, violations.get(agent) ?? [], absence)
      .filter(({ to }) => to >= period.from)
      .map((suggestion) => ({ id: directory.idOf(agent), name: directory.nameOf(agent), suggestion })),
  );
  found.sort((a, b) => a.suggestion.to - b.suggestion.to || compareIds(a.id, b.id));
  return found.map(({ id, name, suggestion }) => {
    const { to, level, isOver20 } = suggestion;
    const why = [factOf(suggestion), LEVELS[level].category, ruleOf(suggestion, absence)];
    return [to, id, name, ...why, isOver20 ? "是" : null];
  });
}

/** The due days up to a day, by agent. */
function dueDays({ attendance }: Centre, to: number): Map<number, DueDay[]> {
  const { keys, amounts } = attendance;
  const byAgent = new Map<number, DueDay[]>();
  for (const row of selectRows(attendance, { from: -Infinity, to })) {
    if (amounts["due"]![row] === 0) continue;
    const agent = keys["agentId"]![row]!;
    const [absentDays, offSeconds] = [amounts["absent"]![row]!, amounts["offSeconds"]![row]!];
    const one = { day: keys["date"]![row]!, status: STATUSES[keys["status"]![row]!]!, absentDays, offSeconds };
    const known = byAgent.get(agent);
    if (known) known.push(one);
    else byAgent.set(agent, [one]);
  }
  return byAgent;
}

function factOf({ from, to, status, runDays, yearDays }: Suggestion): string {
  if (status !== "旷工") return status;
  const run = from === to ? `旷工 ${runDays} 天` : `连续旷工 ${runDays} 天(${formatDay(from)} 至 ${formatDay(to)})`;
  return yearDays > runDays ? `${run},全年累计 ${yearDays} 天` : run;
}

function ruleOf({ status, level, runDays }: Suggestion, absence: Definitions["penalties"]["absence"]): string {
  const { category } = LEVELS[level];
  if (status !== "旷工") return `迟到、早退、缺卡每次${category}`;
  if (level === 2) return `旷工一天${category}`;
  if (level === 3) return `连续旷工 ${absence.majorRunDays} 天及以上${category}`;
  if (runDays >= absence.dismissalRunDays) return `连续旷工 ${absence.dismissalRunDays} 天及以上${category}`;
  return `全年旷工累计 ${absence.dismissalYearDays} 天及以上${category}`;
}
