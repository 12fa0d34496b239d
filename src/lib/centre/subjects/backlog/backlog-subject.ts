import { defineSubject } from "../../define-subject.ts";
import { complaintDesk } from "../complaints/complaint-desk.ts";
import { Backlog, backlogFacts } from "./backlog.ts";
import { workOrders } from "../service-tables/work-orders.ts";

/** What lies with other units: orders, or where no sheet has any complaints. */
export const backlog = defineSubject({
  id: "backlog",
  needs: { orders: workOrders, desk: complaintDesk },
  start: ({ orders, desk }, { isFound }) => ({
    take: {},
    finish: () =>
      new Backlog({
        orders: orders.rows,
        hasOrders: isFound("workOrders"),
        desk,
        hasUnits: desk.cases.some(({ complaint }) => complaint.unit !== null),
      }),
  }),
  sources: {
    /** Pieces of work at other units. */
    pieces: {
      tables: ["workOrders", "complaints"],
      needs: [["workOrders", "complaints"]],
      ofPeriod: backlogFacts,
    },
  },
});
