import { causes, coach, lastCoachedAt } from "../../subjects/complaints/measures/coaching.ts";
import { blamedLiable, blamedReceived, coached, notCoached } from "../../subjects/complaints/measures/complaints.ts";
import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import { serviceReport } from "./service-report.ts";

export const complaintCoaching = serviceReport({
  id: "complaint-coaching",
  title: "投诉辅导",
  english: "Coaching after complaints",
  tells: "期间内被投诉的坐席:因为什么、辅导了几件、还有几件没有辅导;有没有辅导的在前",
  rows: [team, agent],
  show: [name, blamedReceived, blamedLiable, causes, coached, notCoached, lastCoachedAt, coach],
  tables: ["roster", "complaints"],
  needs: [["complaints"], ["roster"]],
  order: (a, b) => Number(Number(b["notCoached"]) > 0) - Number(Number(a["notCoached"]) > 0),
});
