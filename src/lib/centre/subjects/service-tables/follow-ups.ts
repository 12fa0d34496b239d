import type { Origin } from "../../../table/intake.ts";
import { takeRows } from "../../../table/row.ts";
import { defineSubject } from "../../define-subject.ts";
import { settleDates } from "./settle-dates.ts";
import { followUpsTable } from "./follow-ups-table.ts";

/** What was done about a complaint at a moment, and when it will be looked at again. */
export interface FollowUp {
  readonly complaintId: string;
  readonly at: number;
  readonly by: string | null;
  readonly content: string;
  readonly nextAt: number | null;
  readonly origin: Origin;
}

/** The rows of 跟踪记录, in the order read. */
export const followUps = defineSubject({
  id: "followUps",
  needs: {},
  tables: { followUps: followUpsTable },
  start: () => {
    const read: FollowUp[] = [];
    const take = takeRows({
      accept: (row) => {
        read.push({
          complaintId: row.text("complaintId")!,
          at: row.number("at")!,
          by: row.text("by"),
          content: row.text("content")!,
          nextAt: row.number("nextAt"),
          origin: row.origin,
        });
      },
    });
    return {
      take: { followUps: take },
      finish: (): readonly FollowUp[] => settleDates(read, ["at", "nextAt"]),
    };
  },
});
