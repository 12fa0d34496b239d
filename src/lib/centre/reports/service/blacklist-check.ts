import type { ListingColumn } from "../../../report/report.ts";
import { listToRemove, totalToRemove } from "../../subjects/blacklist/check-dial-list.ts";
import { listViolations, totalViolations } from "../../subjects/blacklist/list-violations.ts";
import { nameColumn, productColumn } from "../listing-columns.ts";
import { agentColumn, cityColumn, column, countColumn, phoneColumn } from "./columns.ts";
import { serviceComposed, serviceListing } from "./service-report.ts";

const OPTIONS = { mask: "flag" } as const;

const COLUMNS: readonly ListingColumn[] = [
  phoneColumn,
  productColumn,
  cityColumn,
  { ...agentColumn, title: "工号", means: "名单上或外呼的坐席" },
  nameColumn,
  column({
    id: "listedFrom",
    title: "列入日期",
    english: "Listed from",
    format: "dateTime",
    means: "命中的列入里最早的日期",
  }),
  column({ id: "reason", title: "原因", english: "Reason", means: "那次列入的原因" }),
  column({ id: "calledAt", title: "外呼时间", english: "Called at", format: "dateTime", means: "外呼的时间" }),
];

const toRemoveBlock = serviceListing({
  id: "toRemove",
  title: "应从待呼名单剔除",
  english: "To remove",
  tells: "待呼名单里截至之日在黑名单上的号码",
  options: OPTIONS,
  tables: ["dialList", "blacklist", "complaints", "calls"],
  needs: [["dialList"]],
  columns: COLUMNS,
  totals: {
    columns: [
      countColumn({ id: "dialList", title: "待呼", english: "Dial list", means: "截至时刻派下的待呼号码" }),
      countColumn({ id: "onList", title: "在黑名单", english: "On the list", means: "其中在黑名单上的" }),
      countColumn({ id: "unreadable", title: "不成号码", english: "No number", means: "其中不成号码的,遮住的也算" }),
      countColumn({ id: "repeated", title: "重复", english: "Repeated", means: "其中上面已有的号码" }),
      countColumn({ id: "customers", title: "已定制", english: "Customers", means: "其中前 30 天定制过同一业务的" }),
      countColumn({ id: "openComplaint", title: "有未结投诉", english: "Open complaint", means: "其中有未结投诉的" }),
    ],
    of: totalToRemove,
  },
  list: listToRemove,
});

const violationsBlock = serviceListing({
  id: "violations",
  title: "列入后仍外呼",
  english: "Violations",
  tells: "期间内号码列入黑名单以后仍打的外呼",
  options: OPTIONS,
  tables: ["calls", "blacklist", "complaints"],
  needs: [["calls"], ["blacklist", "complaints"]],
  columns: COLUMNS,
  totals: {
    columns: [countColumn({ id: "violations", title: "违规外呼", english: "Violations", means: "列入后仍打的外呼数" })],
    of: totalViolations,
  },
  list: listViolations,
});

export const blacklistCheck = serviceComposed({
  id: "blacklist-check",
  title: "待呼核对",
  english: "Dial list check",
  tells: "待呼名单里不该打的号码,和列入黑名单以后仍打的外呼",
  of: "any",
  options: OPTIONS,
  needs: [["dialList", "calls"]],
  parts: [{ report: toRemoveBlock }, { report: violationsBlock }],
});
