import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import type { Span } from "../../../facts/select.ts";
import type { Directory } from "./directory.ts";
import { isSeat, type Person, stintOn } from "./person.ts";

const TRAINEE_DAYS = 30;

const CHANGES = [
  "atStart",
  "joined",
  "left",
  "transferredIn",
  "transferredOut",
  "promoted",
  "demoted",
  "atEnd",
  "trainees",
] as const;
export type StaffChange = (typeof CHANGES)[number];

interface Event {
  readonly team: string;
  readonly change: StaffChange;
}

/**
 * Who was in which team when the period began and ended, and what happened between: a change of team or post counts
 * on its day, so that atStart + joined + transferredIn + demoted − left − transferredOut − promoted = atEnd (spec 3.2).
 */
export function staffFacts(directory: Directory, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "agentId", "team"], CHANGES);
  const none = Object.fromEntries(CHANGES.map((change) => [change, 0])) as Record<StaffChange, number>;
  directory.people.forEach((person, agent) => {
    for (const { team, change } of eventsOf(person, span)) {
      const keys = { date: span.from, agentId: agent, team: directory.teams.find(team) };
      builder.add(keys, { ...none, [change]: 1 }, { sheet: -1, row: -1 });
    }
  });
  return builder.finish();
}

/** The names behind the figures, a line for each kind of change. */
export function describeChanges(directory: Directory, span: Span): string[] {
  const titles: Partial<Record<StaffChange, string>> = {
    joined: "入职",
    left: "离职",
    transferredIn: "调入",
    transferredOut: "调出",
    promoted: "晋升",
    demoted: "转回坐席",
  };
  const events = directory.people.flatMap((person, agent) =>
    eventsOf(person, span).map((event) => ({ ...event, agent })),
  );
  return Object.entries(titles).flatMap(([change, title]) => {
    const names = events
      .filter((event) => event.change === change)
      .map(({ team, agent }) => {
        return `${team} ${directory.nameOf(agent) ?? ""}(${directory.idOf(agent)})`;
      });
    return names.length > 0 ? [`${title}:${names.join("、")}`] : [];
  });
}

function eventsOf(person: Person, { from, to }: Span): Event[] {
  const { joined, left } = person;
  if (joined > to || left < from || left < joined) return [];
  const traineeFrom = to - TRAINEE_DAYS + 1;
  return [
    ...at(joined < from, person, { day: from - 1, change: "atStart" }),
    ...at(joined >= from, person, { day: joined, change: "joined" }),
    ...moves(person, { from, to }),
    ...at(left <= to, person, { day: left, change: "left" }),
    ...at(left > to, person, { day: to, change: "atEnd" }),
    ...at(left > to && joined >= traineeFrom, person, { day: to, change: "trainees" }),
  ];
}

function at(happened: boolean, person: Person, { day, change }: { day: number; change: StaffChange }): Event[] {
  const team = seatOn(person, day);
  return happened && team !== null ? [{ team, change }] : [];
}

function moves(person: Person, { from, to }: Span): Event[] {
  const first = Math.max(from, person.joined + 1);
  const last = Math.min(to, person.left);
  const days = person.stints.map((stint) => stint.from).filter((day) => day >= first && day <= last);
  return days.flatMap((day) => changesBetween(seatOn(person, day - 1), seatOn(person, day)));
}

/** A change of post is no transfer, whatever team it leads to. */
function changesBetween(before: string | null, after: string | null): Event[] {
  if (before === after) return [];
  const went =
    before === null ? [] : [{ team: before, change: after === null ? "promoted" : "transferredOut" } as const];
  const came = after === null ? [] : [{ team: after, change: before === null ? "demoted" : "transferredIn" } as const];
  return [...went, ...came];
}

/** The team of a 坐席 on a day; null in another 岗位. */
function seatOn(person: Person, day: number): string | null {
  const { row } = stintOn(person, day);
  return isSeat(row) ? row.team : null;
}
