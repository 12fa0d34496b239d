import { city, date } from "../dimensions.ts";
import { connected, dialled, output, refusals, subscriptions } from "../measures/dialling.ts";
import { subscriptionRate } from "../measures/rates.ts";
import { defineReport } from "./define-report.ts";

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
