import type { Block } from "../../definition/block.ts";
import { attendanceDeductions } from "../subjects/attendance/attendance-deductions.ts";
import { leaveLimits } from "../subjects/attendance/leave-limits.ts";
import { houseCalendar } from "../subjects/calendar/calendar-block.ts";
import { outcomes } from "../subjects/calls/outcome-block.ts";
import { rates } from "../subjects/calls/rate-denominator.ts";
import { penalties } from "../subjects/discipline/penalties.ts";
import { patrolLimits, swapLimits } from "../subjects/floor/floor-limits.ts";
import { assessment } from "../subjects/quality/assessment.ts";
import { callbackResults, complaintStatuses, ratingWords } from "../subjects/service-tables/complaint-words.ts";
import { messageWords } from "../subjects/messages/word-block.ts";
import { serviceLimits } from "../subjects/service/service-block.ts";
import { statusWords } from "../subjects/status-block.ts";
import { workday } from "../subjects/workday-block.ts";
import { addedHeaders, appointedSheets } from "./sheet-blocks.ts";

/** All that a centre may decide for itself (口径), in the order of its sheet; each is declared beside what it decides. */
export const BLOCKS: readonly Block[] = [
  outcomes,
  rates,
  assessment,
  attendanceDeductions,
  workday,
  penalties,
  leaveLimits,
  swapLimits,
  patrolLimits,
  statusWords,
  serviceLimits,
  complaintStatuses,
  callbackResults,
  ratingWords,
  messageWords,
  addedHeaders,
  appointedSheets,
  houseCalendar,
];
