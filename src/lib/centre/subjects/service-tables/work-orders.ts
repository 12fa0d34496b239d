import type { AsOf } from "../../../facts/as-of.ts";
import type { Origin } from "../../../table/intake.ts";
import { leaveNotes } from "./row-note.ts";
import { dayOf } from "../../../table/moment.ts";
import { takeRows } from "../../../table/row.ts";
import { defineSubject } from "../../define-subject.ts";
import { lastVersions } from "./last-versions.ts";
import { latestUnder } from "./latest-moment.ts";
import { settleDates } from "./settle-dates.ts";
import { workOrdersTable } from "./work-orders-table.ts";

/** An order sent to another unit. */
export interface WorkOrder {
  readonly id: string;
  readonly sentAt: number;
  readonly unit: string;
  readonly returnedAt: number | null;
  readonly urgedAt: number | null;
  readonly origin: Origin;
}

interface SettledOrders {
  readonly rows: readonly WorkOrder[];
  /** The latest moment written in any row; null of none. */
  readonly latest: AsOf | null;
}

const MOMENTS = ["sentAt", "returnedAt", "urgedAt"] as const;

/** The last row of each order, in the order read. */
export const workOrders = defineSubject({
  id: "workOrders",
  needs: {},
  tables: { workOrders: workOrdersTable },
  start: () => {
    const read: WorkOrder[] = [];
    const take = takeRows({
      accept: (row) => {
        read.push({
          id: row.text("id")!,
          sentAt: row.number("sentAt")!,
          unit: row.text("unit")!,
          returnedAt: row.number("returnedAt"),
          urgedAt: row.number("urgedAt"),
          origin: row.origin,
        });
      },
    });
    return {
      take: { workOrders: take },
      finish: (books): SettledOrders => {
        const dated = settleDates(read, MOMENTS);
        const { rows, notes } = lastVersions(dated, ({ sentAt }) => dayOf(sentAt));
        leaveNotes(books, notes);
        return { rows, latest: latestUnder(dated, MOMENTS) };
      },
    };
  },
});
