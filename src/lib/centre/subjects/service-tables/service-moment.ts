import { type AsOf, earlier } from "../../../facts/as-of.ts";
import type { Span } from "../../../facts/select.ts";
import { dateAlone } from "../../../table/date-alone.ts";
import { defineSubject } from "../../define-subject.ts";
import { callbacks } from "./callbacks.ts";
import { complaints } from "./complaints.ts";
import { followUps } from "./follow-ups.ts";
import { messages } from "./messages.ts";
import { workOrders } from "./work-orders.ts";
import { latestOf, latestUnder } from "./latest-moment.ts";

/** Until when the workbooks of the posts tell of anything; null where they tell of nothing. */
export interface ServiceMoment {
  readonly latest: AsOf | null;
}

/** The latest moment written in the rows of the posts; what is planned does not move it (spec 8.1). */
export const serviceMoment = defineSubject({
  id: "serviceMoment",
  needs: { complaints, followUps, callbacks, messages, workOrders },
  start: (told) => ({
    take: {},
    finish: (): ServiceMoment => ({
      latest: latestOf([
        told.complaints.latest,
        latestUnder(told.followUps, ["at"]),
        latestUnder(told.callbacks, ["at"]),
        latestUnder(told.messages, ["received", "replied", "unsubscribed"]),
        told.workOrders.latest,
      ]),
    }),
  }),
});

/** The state that a period's reports show: as of its end, or of the end of the workbooks where that comes first. */
export function asOfPeriod({ latest }: ServiceMoment, { to }: Span): AsOf {
  return latest === null ? dateAlone(to) : earlier(dateAlone(to), latest);
}
