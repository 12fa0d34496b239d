import { agentOutputHours } from "./agent-output-hours.ts";
import { agentRates } from "./agent-rates.ts";
import { agentSubscriptions } from "./agent-subscriptions.ts";
import { attendanceCheck } from "./attendance-check.ts";
import { cityAgentSubscriptions } from "./city-agent-subscriptions.ts";
import { citySummary } from "./city-summary.ts";
import { floorStatus } from "./floor-status.ts";
import { oldSystemCheck } from "./old-system-check.ts";
import { outboundHoursSummary } from "./outbound-hours-summary.ts";
import { outboundOverview } from "./outbound-overview.ts";
import { productEvaluation } from "./product-evaluation.ts";
import { productRegister } from "./product-register.ts";
import { productSummary } from "./product-summary.ts";
import { provinceReport } from "./province-report.ts";
import { penaltyTally } from "./penalty-tally.ts";
import { performanceReport } from "./performance.ts";
import { qaMonthly } from "./qa-monthly.ts";
import { staffing } from "./staffing.ts";
import { successRegister } from "./success-register.ts";
import { teamOutputHours } from "./team-output-hours.ts";

/** Every report, as the pane, the command line and the documents list them. */
export const REPORTS = [
  ...[outboundOverview, agentOutputHours, provinceReport, floorStatus, teamOutputHours, outboundHoursSummary],
  ...[productEvaluation, productSummary, agentRates, agentSubscriptions, citySummary, cityAgentSubscriptions],
  ...[successRegister, oldSystemCheck, productRegister, attendanceCheck, staffing],
  ...[qaMonthly, performanceReport, penaltyTally],
];

export {
  agentOutputHours,
  agentRates,
  agentSubscriptions,
  attendanceCheck,
  floorStatus,
  outboundHoursSummary,
  outboundOverview,
};
export { penaltyTally, performanceReport, qaMonthly };
export { productEvaluation, productSummary, provinceReport, staffing, teamOutputHours };
