import { amount, sum } from "../../../../measure/declare.ts";
import { listOf } from "../../../../measure/fold.ts";
import { agent } from "../../people/dimensions.ts";
import { floor as subject } from "../floor.ts";

const { floor } = subject.sources;
import { describeAbsence } from "../floor-check.ts";

export const rostered = sum({
  id: "rostered",
  title: "在册坐席",
  english: "Rostered",
  format: "count",
  of: amount(floor, "rostered"),
  means: "当日在职的坐席",
});

export const attendedToday = sum({
  id: "attended",
  title: "考勤出勤",
  english: "Attended",
  format: "count",
  of: amount(floor, "attended"),
  means: "考勤表中当日为出勤、迟到、早退、公出、培训或加班的人数",
});

export const signedIn = sum({
  id: "signedIn",
  title: "有签入",
  english: "Signed in",
  format: "count",
  of: amount(floor, "signedIn"),
  means: "当日有休息以外签入的人数",
});

export const dialling = sum({
  id: "dialling",
  title: "有外呼",
  english: "Dialling",
  format: "count",
  of: amount(floor, "dialling"),
  means: "当日有外呼的人数",
});

export const differences = sum({
  id: "differences",
  title: "不一致人数",
  english: "Differences",
  format: "count",
  of: amount(floor, "differs"),
  means: "在考勤、签入、外呼三份名单之一而不全在的人数",
});

export const differingAgents = listOf(agent, differences, {
  id: "agents",
  title: "不一致名单",
  english: "Agents",
  format: "text",
  call: (centre, id, period) => describeAbsence(centre.of(subject), id, period),
  warns: true,
  means: "不一致的工号,表上注明姓名和缺哪份名单",
});
