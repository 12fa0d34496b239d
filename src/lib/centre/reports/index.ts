import { agentOutputHours } from "./clerk/agent-output-hours.ts";
import { agentRates } from "./clerk/agent-rates.ts";
import { agentSubscriptions } from "./clerk/agent-subscriptions.ts";
import { attendanceCheck } from "./clerk/attendance-check.ts";
import { cityAgentSubscriptions } from "./clerk/city-agent-subscriptions.ts";
import { citySummary } from "./clerk/city-summary.ts";
import { floorStatus } from "./clerk/floor-status.ts";
import { oldSystemCheck } from "./clerk/old-system-check.ts";
import { outboundHoursSummary } from "./clerk/outbound-hours-summary.ts";
import { outboundOverview } from "./clerk/outbound-overview.ts";
import { productEvaluation } from "./clerk/product-evaluation.ts";
import { productRegister } from "./clerk/product-register.ts";
import { productSummary } from "./clerk/product-summary.ts";
import { provinceReport } from "./clerk/province-report.ts";
import { staffing } from "./clerk/staffing.ts";
import { successRegister } from "./clerk/success-register.ts";
import { teamOutputHours } from "./clerk/team-output-hours.ts";
import { attendanceMonthly } from "./discipline/attendance-monthly.ts";
import { gradeCheck } from "./discipline/grade-check.ts";
import { leaveCheck } from "./discipline/leave-check.ts";
import { patrolCheck } from "./discipline/patrol-check.ts";
import { penaltyLedger } from "./discipline/penalty-ledger.ts";
import { penaltySuggestions } from "./discipline/penalty-suggestions.ts";
import { penaltyTally } from "./discipline/penalty-tally.ts";
import { dailyTips } from "./quality/daily-tips.ts";
import { errorRegister } from "./quality/error-register.ts";
import { evaluatorCalibration } from "./quality/evaluator-calibration.ts";
import { monthlyReport } from "./quality/monthly-report.ts";
import { performanceReport } from "./quality/performance.ts";
import { qaCoverage } from "./quality/qa-coverage.ts";
import { qaDaily } from "./quality/qa-daily.ts";
import { qaItems } from "./quality/qa-items.ts";
import { qaMonthly } from "./quality/qa-monthly.ts";
import { qaWeekly } from "./quality/qa-weekly.ts";
import { samplingPlan } from "./quality/sampling-plan.ts";
import * as service from "./service/index.ts";

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
  service.complaintRegister,
  service.complaintSummary,
  service.complaintTracking,
  service.complaintCoaching,
  service.complaintMonthly,
  service.callbackSla,
  service.callbackRegister,
  service.satisfactionWeekly,
  service.inboundSms,
  service.blacklistReport,
  service.blacklistCheck,
  service.backlogReport,
];

export { agentOutputHours, agentRates, agentSubscriptions, attendanceCheck, floorStatus, outboundHoursSummary };
export { outboundOverview, productEvaluation, productSummary, provinceReport, staffing, teamOutputHours };
export { attendanceMonthly, monthlyReport, penaltyLedger, penaltySuggestions, penaltyTally, performanceReport };
export { errorRegister, evaluatorCalibration, qaCoverage, qaItems, qaMonthly, qaWeekly };
