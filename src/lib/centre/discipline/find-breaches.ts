import type { AttendanceEntry } from "../attendance/attendance-entry.ts";
import type { Centre } from "../centre.ts";
import { groupBy } from "../group-by.ts";
import { sidesOf, swappedDays, type SwapSide } from "../swaps/swap.ts";
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
  return [...dutyRecords(centre).values()].flatMap(({ entries, sides, swapped }) => [
    ...judgeLeave(centre, entries, swapped),
    ...judgeSwaps(centre, sides, entries),
  ]);
}

/** The records of everybody with a row of 考勤 or a swap, by agent. */
export function dutyRecords({ attendanceEntries, swaps }: Centre): Map<number, DutyRecord> {
  const entries = groupBy(attendanceEntries, ({ agent }) => agent);
  const sides = groupBy(swaps.flatMap(sidesOf), ({ agent }) => agent);
  const agents = [...new Set([...entries.keys(), ...sides.keys()])];
  return new Map(agents.map((agent) => [agent, recordOf(entries.get(agent) ?? [], sides.get(agent) ?? [])]));
}

function recordOf(entries: readonly AttendanceEntry[], sides: readonly SwapSide[]): DutyRecord {
  return { entries, sides, swapped: new Set(sides.flatMap(({ swap }) => swappedDays(swap))) };
}
