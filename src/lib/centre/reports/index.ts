import { agentOutputHours } from "./agent-output-hours.ts";
import { agentRates } from "./agent-rates.ts";
import { agentSubscriptions } from "./agent-subscriptions.ts";
import { attendanceCheck } from "./attendance-check.ts";
import { attendanceMonthly } from "./attendance-monthly.ts";
import { cityAgentSubscriptions } from "./city-agent-subscriptions.ts";
import { citySummary } from "./city-summary.ts";
import { dailyTips } from "./daily-tips.ts";
import { errorRegister } from "./error-register.ts";
import { evaluatorCalibration } from "./evaluator-calibration.ts";
import { floorStatus } from "./floor-status.ts";
import { gradeCheck } from "./grade-check.ts";
import { monthlyReport } from "./monthly-report.ts";
import { leaveCheck } from "./leave-check.ts";
import { oldSystemCheck } from "./old-system-check.ts";
import { outboundHoursSummary } from "./outbound-hours-summary.ts";
import { outboundOverview } from "./outbound-overview.ts";
import { productEvaluation } from "./product-evaluation.ts";
import { productRegister } from "./product-register.ts";
import { productSummary } from "./product-summary.ts";
import { provinceReport } from "./province-report.ts";
import { patrolCheck } from "./patrol-check.ts";
import { penaltyLedger } from "./penalty-ledger.ts";
import { penaltySuggestions } from "./penalty-suggestions.ts";
import { penaltyTally } from "./penalty-tally.ts";
import { performanceReport } from "./performance.ts";
import { qaCoverage } from "./qa-coverage.ts";
import { qaDaily } from "./qa-daily.ts";
import { qaItems } from "./qa-items.ts";
import { qaMonthly } from "./qa-monthly.ts";
import { qaWeekly } from "./qa-weekly.ts";
import { samplingPlan } from "./sampling-plan.ts";
import { staffing } from "./staffing.ts";
import { successRegister } from "./success-register.ts";
import { teamOutputHours } from "./team-output-hours.ts";

/** Every report, as the pane, the command line and the documents list them. */
export const REPORTS = [
  outboundOverview,
  agentOutputHours,
  provinceReport,
  floorStatus,
  teamOutputHours,
  outboundHoursSummary,
  productEvaluation,
  productSummary,
  agentRates,
  agentSubscriptions,
  citySummary,
  cityAgentSubscriptions,
  successRegister,
  oldSystemCheck,
  productRegister,
  attendanceCheck,
  staffing,
  monthlyReport,
  qaMonthly,
  performanceReport,
  penaltyTally,
  penaltyLedger,
  qaItems,
  qaWeekly,
  qaDaily,
  errorRegister,
  dailyTips,
  qaCoverage,
  samplingPlan,
  evaluatorCalibration,
  penaltySuggestions,
  attendanceMonthly,
  leaveCheck,
  patrolCheck,
  gradeCheck,
];

export { agentOutputHours, agentRates, agentSubscriptions, attendanceCheck, floorStatus, outboundHoursSummary };
export { outboundOverview, productEvaluation, productSummary, provinceReport, staffing, teamOutputHours };
export { attendanceMonthly, monthlyReport, penaltyLedger, penaltySuggestions, penaltyTally, performanceReport };
export { errorRegister, evaluatorCalibration, qaCoverage, qaItems, qaMonthly, qaWeekly };
