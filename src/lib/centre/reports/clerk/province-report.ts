import { city, product } from "../../subjects/calls/dimensions.ts";
import { connected, dialled, output, refusals, subscriptions } from "../../subjects/calls/measures/dialling.ts";
import { connectRate, refusalRate, subscriptionRate } from "../../subjects/calls/measures/rates.ts";
import { defineReport } from "../define-report.ts";

export const provinceReport = defineReport({
  id: "province-report",
  title: "河南外呼报表",
  english: "Province report",
  tells: "全省各地市、各业务的外呼结果",
  rows: [city, product],
  show: [dialled, connected, subscriptions, refusals, connectRate, subscriptionRate, refusalRate, output],
  subtotal: true,
  total: true,
  bars: [output],
});
