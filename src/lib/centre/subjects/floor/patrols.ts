import type { Origin } from "../../../table/intake.ts";
import { Precision, precisionOf, timeOfDaySeconds } from "../../../table/moment.ts";
import { takeRows, type Row } from "../../../table/row.ts";
import { defineSubject } from "../../define-subject.ts";
import { patrolsTable } from "./patrols-table.ts";

/** One round of the floor. */
export interface Patrol {
  readonly leader: string;
  readonly day: number;
  /** Seconds since midnight; null when only the date was given. */
  readonly timeSeconds: number | null;
  readonly origin: Origin;
}

/** Rounds of the floor, in the order read. */
export const patrols = defineSubject({
  id: "patrols",
  needs: {},
  tables: { patrols: patrolsTable },
  start: () => {
    const rows: Patrol[] = [];
    const take = takeRows({
      accept: (row) => {
        rows.push(patrolOf(row));
      },
    });
    return { take: { patrols: take }, finish: (): readonly Patrol[] => rows };
  },
});

function patrolOf(row: Row): Patrol {
  const at = row.number("at")!;
  const timeSeconds = precisionOf(at) === Precision.date ? null : timeOfDaySeconds(at);
  return { leader: row.text("leader")!, day: row.day("at")!, timeSeconds, origin: row.origin };
}
