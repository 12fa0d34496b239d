import { date } from "../../subjects/calendar/dimensions.ts";
import { city } from "../../subjects/calls/dimensions.ts";
import { connected, dialled, output, refusals, subscriptions } from "../../subjects/calls/measures/dialling.ts";
import { subscriptionRate } from "../../subjects/calls/measures/rates.ts";
import { defineReport } from "../define-report.ts";

export const productRegister = defineReport({
  id: "product-register",
  title: "业务数据登记表",
  english: "Product register",
  tells: "一个业务逐日、各地市的外呼结果",
  options: { product: "required" },
  rows: [date, city],
  show: [dialled, connected, subscriptions, refusals, subscriptionRate, output],
  total: true,
});
