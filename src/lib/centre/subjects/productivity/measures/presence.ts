import { amount, distinct, sum } from "../../../../measure/declare.ts";
import { date } from "../../calendar/dimensions.ts";
import { calls } from "../../calls/calls.ts";
import { hours as worked } from "../../hours/hours.ts";
import { agent } from "../../people/dimensions.ts";
import { productivity } from "../productivity.ts";

const { dials } = calls.sources;
const { hours: hoursWorked } = worked.sources;
const { presence } = productivity.sources;

const dialledOrWorked = [amount(dials, "dialled"), amount(hoursWorked, "seconds")];

export const hours = sum({
  id: "hours",
  title: "工时(小时)",
  english: "Hours",
  format: "hours",
  of: amount(hoursWorked, "seconds"),
  unit: 3600,
  means: "每人每班各系统签入时段的并集,减去其中的休息;加现成的工时数",
});

export const headcount = distinct({
  id: "headcount",
  title: "人数",
  english: "Headcount",
  format: "count",
  of: [agent],
  where: dialledOrWorked,
  means: "期间有外呼或有工时的不同坐席数",
});

export const agentDays = distinct({
  id: "agentDays",
  title: "人天",
  english: "Agent days",
  format: "count",
  of: [agent, date],
  where: dialledOrWorked,
  means: "有外呼或有工时的“坐席 × 日期”数",
});

export const workingDays = distinct({
  id: "workingDays",
  title: "工作天数",
  english: "Working days",
  format: "count",
  of: [date],
  where: dialledOrWorked,
  means: "有外呼或有工时的不同日期数",
});

export const attended = distinct({
  id: "attended",
  title: "出勤天数",
  english: "Days attended",
  format: "count",
  of: [agent, date],
  where: [amount(presence, "atWork")],
  means: "有工时的“坐席 × 日期”数;工时表和导出都没有工时的,考勤状态为出勤、迟到、早退、缺卡、公出、培训、加班的天数",
});
