import { output, subscriptions } from "../../subjects/calls/measures/dialling.ts";
import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import { subscriptionsByProduct } from "../../subjects/productivity/measures/shares.ts";
import { defineReport } from "../define-report.ts";

export const agentSubscriptions = defineReport({
  id: "agent-subscriptions",
  title: "个人定制量及业务单价",
  english: "Subscriptions by agent and product",
  tells: "每人每个业务的定制量,业务上方是期末有效的单价;指定一个业务时只有它一列",
  options: { product: "optional" },
  rows: [team, agent],
  show: [name, subscriptionsByProduct, subscriptions, output],
  total: true,
});
