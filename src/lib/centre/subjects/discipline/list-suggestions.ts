import type { Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Origin } from "../../../table/intake.ts";
import { formatDay } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { isLeave } from "../attendance/leave.ts";
import { isAuthorised } from "../floor/swap.ts";
import { compareIds } from "../people/compare-ids.ts";
import { discipline } from "./discipline.ts";
import { type DutyRecord, dutyRecords } from "./find-breaches.ts";
import { type Suggestion, suggestPenalties, UNAPPROVED_LEAVE, UNAUTHORISED_SWAP } from "./suggest.ts";
import { suggestionRule } from "./suggestion-rules.ts";
import { suspectsUntil } from "./suspects.ts";
import { LEVELS } from "./violation.ts";

type Row = (string | number | boolean | null)[];

/** What attendance and swaps up to the period's end suggest, of what ends in the period, by date and agent. */
export function listSuggestions(centre: Centre, { period }: Question): Row[] {
  const { directory, violations, penalties } = centre.of(discipline);
  const { absence } = penalties;
  const found = [...suspectsUntil(centre, period.to)].flatMap(([agent, suspect]) =>
    suggestPenalties(suspect, violations.get(agent) ?? [], absence)
      .filter(({ to }) => to >= period.from && to <= period.to)
      .map((suggestion) => ({ agent, id: directory.idOf(agent), name: directory.nameOf(agent), suggestion })),
  );
  found.sort((a, b) => a.suggestion.to - b.suggestion.to || compareIds(a.id, b.id));
  const records = dutyRecords(centre);
  return found.map(({ agent, id, name, suggestion }) => {
    const { to, level, isOver20 } = suggestion;
    const why = [factOf(suggestion), LEVELS[level].category, suggestionRule(suggestion, absence)];
    const line = [to, id, name, ...why, isOver20];
    return comingFrom(line, { origins: originsOf(records.get(agent)!, suggestion) });
  });
}

/** The swap, or the rows of 考勤 that bear the suggestion out. */
function originsOf({ entries, sides }: DutyRecord, { from, to, status }: Suggestion): Origin[] {
  const isIn = (day: number) => day >= from && day <= to;
  if (status === UNAUTHORISED_SWAP) {
    return sides.filter(({ swap }) => isIn(swap.shiftDay) && !isAuthorised(swap)).map(({ swap }) => swap.origin);
  }
  const mayBeLeave = status === "旷工" || status === UNAPPROVED_LEAVE;
  const isMeant = (one: string) => one === status || (mayBeLeave && isLeave(one));
  return entries.filter((entry) => isIn(entry.day) && isMeant(entry.status)).map(({ origin }) => origin);
}

function factOf({ from, to, status, runDays, yearDays, leaveDays }: Suggestion): string {
  if (status !== "旷工") return from === to ? status : `${status}(${formatDay(from)} 至 ${formatDay(to)})`;
  const run = from === to ? `旷工 ${runDays} 天` : `连续旷工 ${runDays} 天(${formatDay(from)} 至 ${formatDay(to)})`;
  const leave = leaveDays > 0 ? `,其中换班、还班日请假 ${leaveDays} 天` : "";
  return (yearDays > runDays ? `${run},全年累计 ${yearDays} 天` : run) + leave;
}
