import { date } from "../../subjects/calendar/dimensions.ts";
import { product } from "../../subjects/calls/dimensions.ts";
import { defineReport } from "../define-report.ts";
import { provinceReport } from "./province-report.ts";

export const citySummary = defineReport({
  id: "city-summary",
  title: "地市外呼汇总",
  english: "City summary",
  tells: "一个地市逐日、各业务的外呼结果",
  options: { city: "required" },
  rows: [date, product],
  show: provinceReport.show,
  total: true,
});
