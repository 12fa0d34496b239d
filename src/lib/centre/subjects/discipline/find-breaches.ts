import { groupBy } from "../../../facts/group-by.ts";
import type { Centre } from "../../centre.ts";
import type { AttendanceEntry } from "../attendance/attendance-entry.ts";
import { attendance } from "../attendance/attendance.ts";
import { sidesOf, swappedDays, type SwapSide } from "../floor/swap.ts";
import { swaps } from "../floor/swaps.ts";
import { people } from "../people/people.ts";
import type { Breach } from "./breach.ts";
import { judgeLeave } from "./judge-leave.ts";
import { judgeSwaps } from "./judge-swaps.ts";

/** An agent's rows of 考勤 and swaps. */
export interface DutyRecord {
  readonly entries: readonly AttendanceEntry[];
  readonly sides: readonly SwapSide[];
  /** The days of their swapped and returned shifts. */
  readonly swapped: ReadonlySet<number>;
}

/** What leave and swaps break, agent by agent. */
export function findBreaches(centre: Centre): Breach[] {
  const judging = { definitions: centre.definitions, directory: centre.of(people) };
  return [...dutyRecords(centre).values()].flatMap(({ entries, sides, swapped }) => [
    ...judgeLeave(judging, entries, swapped),
    ...judgeSwaps(judging, sides, entries),
  ]);
}

/** The records of everybody with a row of 考勤 or a swap, by agent. */
export function dutyRecords(centre: Centre): Map<number, DutyRecord> {
  const entries = groupBy(centre.of(attendance).entries, ({ agent }) => agent);
  const sides = groupBy(centre.of(swaps).flatMap(sidesOf), ({ agent }) => agent);
  const agents = [...new Set([...entries.keys(), ...sides.keys()])];
  return new Map(agents.map((agent) => [agent, recordOf(entries.get(agent) ?? [], sides.get(agent) ?? [])]));
}

function recordOf(entries: readonly AttendanceEntry[], sides: readonly SwapSide[]): DutyRecord {
  return { entries, sides, swapped: new Set(sides.flatMap(({ swap }) => swappedDays(swap))) };
}
