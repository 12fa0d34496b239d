import { agentsBlock, causesBlock, productsBlock } from "./complaint-blocks.ts";
import { serviceComposed } from "./service-report.ts";

export const complaintSummary = serviceComposed({
  id: "complaint-summary",
  title: "投诉分类汇总",
  english: "Complaint summary",
  tells: "期间内的投诉按业务与地市、原因、责任坐席",
  of: "any",
  needs: [["complaints"]],
  parts: [{ report: productsBlock }, { report: causesBlock, beside: causesBlock }, { report: agentsBlock }],
});
