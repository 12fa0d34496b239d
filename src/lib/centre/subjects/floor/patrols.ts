import type { Origin } from "../../../table/intake.ts";
import { Precision, precisionOf, timeOfDaySeconds } from "../../../table/moment.ts";
import { type Row, takeRows } from "../../../table/row.ts";
import { defineTable, optional, required, shownOnly } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { freeText, name } from "../../../table/types/text.ts";
import { defineSubject } from "../../define-subject.ts";

/** One round of the floor a row. */
const patrolsTable = defineTable({
  id: "patrols",
  title: "巡检",
  fields: {
    at: required(dateTime, "巡检时间"),
    leader: required(name, "班长", "巡检人"),
    finding: shownOnly(optional(freeText, "发现问题")),
    action: shownOnly(optional(freeText, "处理")),
  },
  dayField: "at",
});

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
