import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import { selectRows, type Span } from "../../../facts/select.ts";
import { carriedByFirst, type FactAmount, NOWHERE, type SourceRow } from "../../../measure/source-row.ts";
import type { HouseCalendar } from "../calendar/calendar-block.ts";
import { workdaysIn } from "../calendar/working-days.ts";
import { hourRowsOn } from "../hours/hour-rows.ts";
import type { Hours } from "../hours/hours.ts";
import type { Directory } from "../people/directory.ts";
import { isSeat, stintsWithin } from "../people/person.ts";
import { rosterRows } from "../people/roster-rows.ts";
import type { AttendanceEntry } from "./attendance-entry.ts";

/** All that is known of days of attendance. */
export interface Attendance {
  readonly facts: FactTable;
  /** The rows of 考勤, in the order read, and behind them the days of exports. */
  readonly entries: readonly AttendanceEntry[];
  readonly directory: Directory;
  readonly hours: Hours;
  readonly calendar: HouseCalendar;
}

/**
 * The calendar's working days of each 坐席 who has no row of 考勤 in the span, while employed; `attended` on those
 * with hours.
 */
export function calendarDueFacts(attendance: Attendance, span: Span): FactTable {
  const { directory, hours, calendar } = attendance;
  const builder = new FactTableBuilder(["date", "agentId", "team"], ["due", "attended"]);
  const recorded = agentsIn(attendance, span);
  const worked = daysWithHours(hours, span);
  directory.people.forEach((person, agent) => {
    if (recorded.has(agent)) return;
    for (const stint of stintsWithin(person, span).filter(({ row }) => isSeat(row))) {
      for (const day of workdaysIn(calendar, stint)) {
        const keys = { date: day, agentId: agent, team: directory.teams.find(stint.row.team) };
        const attended = Number(worked.get(agent)?.has(day) ?? false);
        builder.add(keys, { due: 1, attended }, NOWHERE);
      }
    }
  });
  return builder.finish();
}

/** Says how many are due by the calendar alone, so that nobody takes their 0 for something that was told. */
export function describeUntold(attendance: Attendance, span: Span): string[] {
  const due = calendarDueFacts(attendance, span).keys["agentId"]!;
  const worked = daysWithHours(attendance.hours, span);
  const untold = new Set([...due].filter((agent) => !worked.has(agent))).size;
  if (untold === 0) return [];
  return [`${untold} 名坐席期间没有考勤行,也没有工时:应出勤按日历的工作日,实出勤为 0。请核对考勤是否齐全。`];
}

/** A working day of the calendar is due by the roster, and attended by the day's hours. */
export function rowsOfDueDays({ directory, hours: { worked } }: Attendance, fact: FactAmount): SourceRow[] {
  const { facts, row, column } = fact;
  const key = (name: string) => facts.keys[name]![row]!;
  const roster = rosterRows(directory, key("agentId"), key("team"));
  const hours = hourRowsOn(worked, { agent: key("agentId"), day: key("date") }).map(({ origin }) => origin);
  return carriedByFirst(column === "attended" ? [...hours, ...roster] : roster, facts.amounts[column]![row]!);
}

function agentsIn({ facts }: Attendance, span: Span): Set<number> {
  return new Set([...selectRows(facts, span)].map((row) => facts.keys["agentId"]![row]!));
}

function daysWithHours({ facts: hours }: Hours, span: Span): Map<number, Set<number>> {
  const byAgent = new Map<number, Set<number>>();
  for (const row of selectRows(hours, span)) {
    if (hours.amounts["seconds"]![row]! <= 0) continue;
    const agent = hours.keys["agentId"]![row]!;
    byAgent.set(agent, (byAgent.get(agent) ?? new Set()).add(hours.keys["date"]![row]!));
  }
  return byAgent;
}
