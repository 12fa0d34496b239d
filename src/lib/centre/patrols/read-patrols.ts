import type { Origin } from "../../facts/fact-table.ts";
import type { Intake } from "../../table/intake.ts";
import { dayOf, Precision, precisionOf, timeOfDaySeconds } from "../../table/moment.ts";
import type { TableReader } from "../../table/read-table.ts";

/** One round of the floor. */
export interface Patrol {
  readonly leader: string;
  readonly day: number;
  /** Seconds since midnight; null when only the date was given. */
  readonly timeSeconds: number | null;
  readonly origin: Origin;
}

/** Takes 巡检 rows in the order read. */
export function takePatrols({ dictionaries }: TableReader, patrols: Patrol[], sheet: () => number): Intake {
  const leaders = dictionaries["leader"]!.texts;
  return ({ columns, firstRow }) => ({
    accept: (index) => {
      const at = columns["at"]![index]!;
      const timeSeconds = precisionOf(at) === Precision.date ? null : timeOfDaySeconds(at);
      const origin = { sheet: sheet(), row: firstRow + index };
      patrols.push({ leader: leaders[columns["leader"]![index]!]!, day: dayOf(at), timeSeconds, origin });
      return null;
    },
  });
}
