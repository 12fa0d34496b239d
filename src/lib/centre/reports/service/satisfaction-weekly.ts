import type { Dimension } from "../../../measure/measure.ts";
import type { ReportName } from "../../../report/report.ts";
import type { Centre } from "../../centre.ts";
import { eightWeeks } from "../../subjects/calendar/spans.ts";
import { week } from "../../subjects/calendar/dimensions.ts";
import { city, product } from "../../subjects/calls/dimensions.ts";
import { listDissatisfied } from "../../subjects/complaints/list-dissatisfied.ts";
import {
  contacted,
  notOfTotal,
  satisfactionColumns,
  satisfactionFigures,
  satisfactionRate,
} from "../../subjects/complaints/measures/satisfaction.ts";
import { team } from "../../subjects/people/dimensions.ts";
import { productColumn } from "../listing-columns.ts";
import { agentColumn, column, maskedPhoneColumn } from "./columns.ts";
import { serviceComposed, serviceListing, serviceReport } from "./service-report.ts";

const TABLES = { tables: ["callbacks", "complaints"], needs: [["callbacks", "complaints"]] };

function blockBy(dimension: Dimension<Centre>, named: Pick<ReportName, "id" | "title" | "english" | "tells">) {
  return serviceReport({
    ...TABLES,
    ...named,
    rows: [week, dimension],
    show: satisfactionColumns,
    subtotal: true,
    total: true,
    notOfTotal,
    keep: (values) => Number(values["contacted"]) > 0,
  });
}

export const ratedProductsBlock = blockBy(product, {
  id: "products",
  title: "按业务",
  english: "By product",
  tells: "各周、各业务回访到的客户满意不满意",
});

export const ratedTeamsBlock = blockBy(team, {
  id: "teams",
  title: "按班组",
  english: "By team",
  tells: "各周、各班组(按投诉的责任坐席)",
});

export const ratedCitiesBlock = blockBy(city, {
  id: "cities",
  title: "按地市",
  english: "By city",
  tells: "各周、各地市",
});

/** What the weeks up to this one were like, as a line. */
const ratedWeeksBlock = serviceReport({
  ...TABLES,
  id: "weeks",
  title: "近八周满意率",
  english: "Eight weeks",
  tells: "到这一周为止八周的满意率,画成折线",
  rows: [week],
  show: [contacted, satisfactionFigures.rated, satisfactionFigures.satisfiedScore, satisfactionRate],
  charts: [{ kind: "line", title: "近八周满意率", by: week, draws: [{ measure: satisfactionRate }] }],
});

export const dissatisfiedBlock = serviceListing({
  ...TABLES,
  id: "dissatisfied",
  title: "不满意的客户",
  english: "Dissatisfied",
  tells: "评价不满意或很不满意的客户,一个一行",
  columns: [
    column({ id: "date", title: "日期", english: "Date", format: "dateTime", means: "回访日期" }),
    maskedPhoneColumn,
    productColumn,
    agentColumn,
    column({ id: "satisfaction", title: "满意度", english: "Satisfaction", means: "不满意或很不满意" }),
    column({ id: "reason", title: "不满意原因", english: "Reason", isLong: true, means: "不满意原因" }),
  ],
  list: listDissatisfied,
});

export const satisfactionWeekly = serviceComposed({
  id: "satisfaction-weekly",
  title: "满意度周分析",
  english: "Satisfaction by week",
  tells: "回访到的客户每周的评价,按业务、班组、地市,对照前一整周;不满意的一个一行",
  of: "any",
  needs: TABLES.needs,
  parts: [
    { report: ratedWeeksBlock, over: eightWeeks, beside: ratedWeeksBlock },
    { report: ratedProductsBlock },
    { report: ratedTeamsBlock },
    { report: ratedCitiesBlock },
    { report: dissatisfiedBlock },
  ],
});
