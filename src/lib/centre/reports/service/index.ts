/** The sheets of the posts 投诉 and 回访 (spec 8). */
export { backlogReport } from "./backlog.ts";
export { blacklistCheck } from "./blacklist-check.ts";
export { blacklistReport } from "./blacklist.ts";
export { callbackRegister } from "./callback-register.ts";
export { callbackSla } from "./callback-sla.ts";
export { complaintCoaching } from "./complaint-coaching.ts";
export { complaintMonthly } from "./complaint-monthly.ts";
export { complaintRegister } from "./complaint-register.ts";
export { complaintSummary } from "./complaint-summary.ts";
export { complaintTracking } from "./complaint-tracking.ts";
export { inboundSms } from "./inbound-sms.ts";
export { satisfactionWeekly } from "./satisfaction-weekly.ts";
