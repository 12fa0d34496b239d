import { listStuck } from "../../subjects/backlog/list-stuck.ts";
import { backlogColumns, unit } from "../../subjects/backlog/measures/backlog.ts";
import { column } from "./columns.ts";
import { serviceComposed, serviceListing, serviceReport } from "./service-report.ts";

const NEEDS = [["workOrders", "complaints"]];

const unitsBlock = serviceReport({
  id: "units",
  title: "按工位",
  english: "By unit",
  tells: "各工位收到、回单、未回单、滞留多少,最久多久",
  rows: [unit],
  show: backlogColumns,
  total: true,
  tables: ["workOrders", "complaints"],
  needs: NEEDS,
});

const stuckBlock = serviceListing({
  id: "stuck",
  title: "滞留的工单",
  english: "Stuck",
  tells: "滞留的一件件,最久的在前",
  tables: ["workOrders", "complaints"],
  needs: NEEDS,
  columns: [
    column({ id: "id", title: "工单编号", english: "Order", means: "工单编号;没有工单表时为投诉编号" }),
    column({ id: "unit", title: "工位", english: "Unit", means: "工位;投诉没有工位列时为处理人" }),
    column({ id: "sentAt", title: "派单时间", english: "Sent", format: "dateTime", means: "派单时间;未派发的为空" }),
    column({
      id: "ageHours",
      title: "已过小时",
      english: "Age, hours",
      format: "hours",
      means: "自派单(未派发的自受理)起的小时",
    }),
  ],
  list: listStuck,
});

export const backlogReport = serviceComposed({
  id: "backlog",
  title: "工单滞留",
  english: "Backlog",
  tells: "各工位还没有回的工单与滞留的一件件;没有工单表时看投诉",
  of: "any",
  needs: NEEDS,
  parts: [{ report: unitsBlock }, { report: stuckBlock }],
});
