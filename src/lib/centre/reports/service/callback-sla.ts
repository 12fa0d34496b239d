import { product } from "../../subjects/calls/dimensions.ts";
import { owner } from "../../subjects/complaints/dimensions.ts";
import { listCallbacks } from "../../subjects/complaints/list-callbacks.ts";
import { callbackColumns } from "../../subjects/complaints/measures/callbacks.ts";
import { productColumn } from "../listing-columns.ts";
import { column, complaintIdColumn, maskedPhoneColumn } from "./columns.ts";
import { serviceComposed, serviceListing, serviceReport } from "./service-report.ts";

const TABLES = { tables: ["complaints", "callbacks"], needs: [["complaints"]] };
const STATES = {
  inTime: "及时",
  late: "超时",
  waived: "可结案",
  pending: "未到期",
  notCalled: "未回访",
  closedEarly: "违规结案",
};

const callbacksBlock = serviceListing({
  ...TABLES,
  id: "callbacks",
  title: "每件回访",
  english: "Callbacks",
  tells: "期间内到期或首次回访到的投诉,超时的在前",
  columns: [
    complaintIdColumn,
    maskedPhoneColumn,
    productColumn,
    column({
      id: "resolved",
      title: "处理完成",
      english: "Resolved",
      format: "dateTime",
      means: "处理完成时间",
    }),
    column({
      id: "due",
      title: "回访最迟",
      english: "Due",
      format: "dateTime",
      means: "处理完成 + 回访时限;只有日期的按天算",
    }),
    column({
      id: "firstReached",
      title: "首次回访到",
      english: "First reached",
      format: "dateTime",
      means: "处理完成以后第一次回访到的时间",
    }),
    column({
      id: "hours",
      title: "用时小时",
      english: "Hours",
      format: "hours",
      means: "处理完成到首次回访到;缺时间为空",
    }),
    column({
      id: "attempts",
      title: "次数",
      english: "Attempts",
      format: "count",
      means: "回访次数与处理完成以后的回访记录中较大的",
    }),
    column({
      id: "state",
      title: "状态",
      english: "State",
      words: STATES,
      means:
        "回访到的看及时还是超时;信息有误或满 3 次的可结案;没有到期的未到期;到期没有打过的未回访;没有回访到就结了的违规结案",
    }),
    column({ id: "satisfaction", title: "满意度", english: "Satisfaction", means: "最后一次评价" }),
    column({ id: "by", title: "回访人", english: "By", means: "首次回访到的人,没有则最后一次回访的人" }),
  ],
  list: listCallbacks,
});

export const ownersBlock = serviceReport({
  ...TABLES,
  id: "owners",
  title: "按处理人",
  english: "By owner",
  tells: "各处理人的回访",
  rows: [owner],
  show: callbackColumns,
  total: true,
});

export const callbackProductsBlock = serviceReport({
  ...TABLES,
  id: "products",
  title: "按业务",
  english: "By product",
  tells: "各业务的回访",
  rows: [product],
  show: callbackColumns,
  total: true,
});

export const callbackSla = serviceComposed({
  id: "callback-sla",
  title: "回访时效",
  english: "Callbacks in time",
  tells: "期间内该回访的投诉,回访到没有、及不及时;按处理人、按业务",
  of: "any",
  needs: TABLES.needs,
  parts: [{ report: callbacksBlock }, { report: ownersBlock }, { report: callbackProductsBlock }],
});
