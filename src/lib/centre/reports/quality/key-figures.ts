import { attendanceRate } from "../../subjects/attendance/measures/attendance.ts";
import { connected, dialled, output, refusals, subscriptions } from "../../subjects/calls/measures/dialling.ts";
import { connectRate, refusalRate, subscriptionRate } from "../../subjects/calls/measures/rates.ts";
import * as penalties from "../../subjects/discipline/measures/penalties.ts";
import { team } from "../../subjects/people/dimensions.ts";
import * as performance from "../../subjects/performance/measures/performance.ts";
import { hours } from "../../subjects/productivity/measures/presence.ts";
import { outputPerHour } from "../../subjects/productivity/measures/productivity.ts";
import * as quality from "../../subjects/quality/measures/quality.ts";
import { defineReport } from "../define-report.ts";

const { verbal, written, severe, dismissal, fines, compensation, deductionAmount } = penalties;

/** What a change of 口径 is judged by, team by team; it is compared, never put on a sheet. */
export const keyFigures = defineReport({
  id: "key-figures",
  title: "主要数字",
  english: "Key figures",
  tells: "改口径前后要比的数",
  rows: [team],
  show: [
    dialled,
    connected,
    connectRate,
    subscriptions,
    subscriptionRate,
    refusals,
    refusalRate,
    output,
    hours,
    outputPerHour,
    attendanceRate,
    quality.qaScore,
    quality.fatals,
    quality.sampledEnough,
    quality.missing,
    performance.outputScore,
    performance.attendanceScore,
    performance.performance,
    verbal,
    written,
    severe,
    dismissal,
    fines,
    compensation,
    deductionAmount,
  ],
  total: true,
});
