import { noRows } from "../../subjects/people/standing-rows.ts";
import { defineReport } from "../define-report.ts";
import { agentSubscriptions } from "./agent-subscriptions.ts";

export const cityAgentSubscriptions = defineReport({
  id: "city-agent-subscriptions",
  title: "地市个人定制量",
  english: "Subscriptions by agent in a city",
  tells: "一个地市里每人每个业务的定制量;只列在该地市有外呼的坐席",
  options: { city: "required", product: "optional" },
  rows: agentSubscriptions.rows,
  show: agentSubscriptions.show,
  standing: noRows,
});
