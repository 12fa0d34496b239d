import { product } from "../../subjects/calls/dimensions.ts";
import { lastMonth } from "../../subjects/calendar/spans.ts";
import { callbackFigures } from "../../subjects/complaints/measures/callbacks.ts";
import * as complaints from "../../subjects/complaints/measures/complaints.ts";
import { defineComparison } from "../define-report.ts";
import { agentsBlock, agesBlock, causesBlock, channelsBlock, productsBlock } from "./complaint-blocks.ts";
import { serviceComposed } from "./service-report.ts";

const { balance, month } = complaints;
const { callbackRate, reachedRate, timelyRate, ...counts } = callbackFigures;

const figuresBlock = defineComparison({
  id: "figures",
  title: "各项指标",
  english: "Figures",
  tells: "当月受理的投诉、结存、派发、结案、解决、回访、时长、重复,对照上月",
  rows: [product],
  against: lastMonth,
  intervals: [
    month.dispatchRate,
    month.closeRate,
    month.solvedRate,
    callbackRate,
    reachedRate,
    timelyRate,
    month.repeatRate,
  ],
  lines: [
    {
      figures: [
        complaints.received,
        complaints.invalid,
        balance.opening,
        balance.closed,
        balance.reopened,
        balance.closing,
        month.dispatchDone,
        month.dispatchDue,
        month.dispatchRate[0],
        month.dispatchPending,
        month.dispatchUnjudged,
        month.dispatchUnrecorded,
        month.closedOfReceived,
        month.closeRate[0],
        month.solvedYes,
        month.solvedAsked,
        month.solvedRate[0],
        counts.due,
        counts.reached,
        counts.waived,
        counts.callbackDone,
        callbackRate[0],
        reachedRate[0],
        counts.inTime,
        counts.timelyBase,
        timelyRate[0],
        counts.pending,
        month.meanHours,
        month.medianHours,
        month.repeatRows,
        month.repeatRate[0],
        month.repeatCustomers,
        month.escalated,
        complaints.liable,
        complaints.subscriptions,
        month.liablePer10k,
        complaints.overLegal,
      ],
    },
  ],
});

export const complaintMonthly = serviceComposed({
  id: "complaint-monthly",
  title: "投诉月分析",
  english: "Complaint month",
  tells: "一个月的投诉:各项指标对照上月,业务与地市、原因、渠道、责任坐席,未结的天数",
  of: "month",
  needs: [["complaints"]],
  parts: [
    { report: figuresBlock },
    { report: productsBlock },
    { report: causesBlock, beside: causesBlock },
    { report: channelsBlock },
    { report: agentsBlock },
    { report: agesBlock },
  ],
});
