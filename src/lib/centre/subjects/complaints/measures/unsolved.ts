import { amount, sum } from "../../../../measure/declare.ts";
import type { Centre } from "../../../centre.ts";
import { complaintDesk } from "../complaint-desk.ts";

export const unsolved = sum<Centre>({
  id: "unsolved",
  title: "未解决",
  english: "Not solved",
  format: "count",
  of: amount(complaintDesk.sources.unsolved, "unsolved"),
  means: "期间内回访过或该回访的投诉里客户说没有解决的,加其他回访里说没有解决的客户",
});

export const escalatedDue = sum<Centre>({
  id: "escalatedDue",
  title: "升级",
  english: "Escalated",
  format: "count",
  of: amount(complaintDesk.sources.unsolved, "escalated"),
  means: "期间内回访过或该回访的投诉里升级的",
});
