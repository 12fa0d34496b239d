import type { DefinedSubject } from "../define-subject.ts";
import { blacklistDesk } from "./blacklist/blacklist-desk.ts";
import { blacklistRows } from "./service-tables/blacklist.ts";
import { dialList } from "./service-tables/dial-list.ts";
import { attendance } from "./attendance/attendance.ts";
import { calls } from "./calls/calls.ts";
import { oldSystem } from "./calls/old-system.ts";
import { decisions } from "./discipline/decisions.ts";
import { callbacks } from "./service-tables/callbacks.ts";
import { complaintDesk } from "./complaints/complaint-desk.ts";
import { complaints } from "./service-tables/complaints.ts";
import { followUps } from "./service-tables/follow-ups.ts";
import { discipline } from "./discipline/discipline.ts";
import { exports } from "./exports/exports.ts";
import { floor } from "./floor/floor.ts";
import { patrols } from "./floor/patrols.ts";
import { swaps } from "./floor/swaps.ts";
import { tests } from "./floor/tests.ts";
import { hours } from "./hours/hours.ts";
import { messageDesk } from "./messages/message-desk.ts";
import { messages } from "./service-tables/messages.ts";
import { people } from "./people/people.ts";
import { performance } from "./performance/performance.ts";
import { prices } from "./prices/prices.ts";
import { productivity } from "./productivity/productivity.ts";
import { coverage } from "./quality/coverage.ts";
import { evaluations } from "./quality/evaluations.ts";
import { scorecard } from "./quality/scorecard.ts";
import { phones } from "./service/phones.ts";
import { serviceMoment } from "./service-tables/service-moment.ts";
import { complaintDays } from "./signals/complaint-days.ts";
import { targets } from "./targets/targets.ts";
import { tasks } from "./targets/tasks.ts";
import { backlog } from "./backlog/backlog-subject.ts";
import { workOrders } from "./service-tables/work-orders.ts";

/** All that a centre's workbooks tell of, in the order in which people see its tables. */
export const SUBJECTS: readonly DefinedSubject[] = [
  people,
  prices,
  calls,
  hours,
  attendance,
  exports,
  targets,
  oldSystem,
  scorecard,
  evaluations,
  tasks,
  discipline,
  decisions,
  patrols,
  swaps,
  tests,
  phones,
  complaints,
  followUps,
  callbacks,
  messages,
  blacklistRows,
  dialList,
  workOrders,
  productivity,
  floor,
  coverage,
  performance,
  serviceMoment,
  complaintDesk,
  blacklistDesk,
  messageDesk,
  backlog,
  complaintDays,
];
