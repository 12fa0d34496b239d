import { groupBy } from "../../../facts/group-by.ts";
import { monthOf } from "../../../facts/period.ts";
import { formatDay } from "../../../table/moment.ts";
import type { AttendanceEntry } from "../attendance/attendance-entry.ts";
import { houseCalendar } from "../calendar/calendar-block.ts";
import { isPublicHoliday } from "../calendar/working-days.ts";
import { swapLimits } from "../floor/floor-limits.ts";
import { type JudgedSide, SWAP_RULES } from "../floor/swap-rules.ts";
import type { SwapSide } from "../floor/swap.ts";
import type { Directory } from "../people/directory.ts";
import { type RosterRow, SEAT_ROLE, stintOn } from "../people/person.ts";
import type { Breach, Judging } from "./breach.ts";

/** What one agent's swaps break; `sides` are all of theirs, over all months. */
export function judgeSwaps(
  { definitions, directory }: Judging,
  sides: readonly SwapSide[],
  entries: readonly AttendanceEntry[],
): Breach[] {
  const calendar = definitions.of(houseCalendar);
  const house = {
    limits: definitions.of(swapLimits),
    isPublicHoliday: (day: number) => isPublicHoliday(calendar, day),
  };
  return judgedSides(directory, sides, entries).flatMap((side) =>
    SWAP_RULES.filter((rule) => rule.isBroken(side, house)).map(({ id }) => ({
      day: side.swap.shiftDay,
      agent: side.agent,
      kind: "swap" as const,
      rule: id,
      fact: describeSide(directory, side),
      origin: side.swap.origin,
    })),
  );
}

function judgedSides(
  directory: Directory,
  sides: readonly SwapSide[],
  entries: readonly AttendanceEntry[],
): JudgedSide[] {
  const ordered = [...sides].sort((a, b) => a.swap.shiftDay - b.swap.shiftDay);
  const byDay = groupBy(entries, ({ day }) => day);
  return ordered.map((side, place) => {
    const before = ordered.slice(0, place).map(({ swap }) => swap);
    const { shiftDay } = side.swap;
    const ordinal = before.filter((swap) => swap.shiftDay >= monthOf(shiftDay).from).length + 1;
    const rows = [rowOn(directory, side.agent, shiftDay), rowOn(directory, side.other, shiftDay)] as const;
    return { ...side, ordinal, before, rows, entriesOn: (day) => byDay.get(day) ?? [] };
  });
}

function rowOn(directory: Directory, agent: number, day: number): RosterRow | null {
  const person = directory.person(agent);
  return person && stintOn(person, day).row;
}

/** `与 1002 李四,换班 10-13,还班 10-15;班长 王芳;初级与中级;本月第 3 次`. */
function describeSide(directory: Directory, { swap, other, ordinal, rows }: JudgedSide): string {
  const returned = swap.returnDay === null ? [] : [`还班 ${shortDay(swap.returnDay, swap.shiftDay)}`];
  const days = [`换班 ${shortDay(swap.swapDay, swap.shiftDay)}`, ...returned];
  const leaders = swap.leaders.length === 0 ? "没有班长" : `班长 ${swap.leaders.join("、")}`;
  const what = [`与 ${directory.callOf(directory.idOf(other))}`, ...days].join(",");
  return [what, leaders, ...differenceOf(rows), `本月第 ${ordinal} 次`].join(";");
}

/** Without its year, where that is the other day's. */
function shortDay(day: number, beside: number): string {
  const [date, other] = [formatDay(day), formatDay(beside)];
  return date.slice(0, 4) === other.slice(0, 4) ? date.slice(5) : date;
}

/** The posts and grades of the two people, where they differ. */
function differenceOf(rows: JudgedSide["rows"]): string[] {
  const [one, other] = rows.map((row) => (row ? [row.role ?? SEAT_ROLE, row.grade ?? []].flat().join("") : "不详"));
  return one === other ? [] : [`${one}与${other}`];
}
