import { team } from "../dimensions.ts";
import { attendanceRate } from "../measures/attendance.ts";
import { connected, dialled, output, refusals, subscriptions } from "../measures/dialling.ts";
import * as penalties from "../measures/penalties.ts";
import * as performance from "../measures/performance.ts";
import { hours } from "../measures/presence.ts";
import { outputPerHour } from "../measures/productivity.ts";
import * as quality from "../measures/quality.ts";
import { connectRate, refusalRate, subscriptionRate } from "../measures/rates.ts";
import { defineReport } from "./define-report.ts";

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
