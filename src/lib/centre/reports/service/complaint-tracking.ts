import { BAND_NAMES } from "../../subjects/complaints/bands.ts";
import { listTracking, TRACKING_FLAGS } from "../../subjects/complaints/list-tracking.ts";
import { productColumn } from "../listing-columns.ts";
import { agentColumn, column, complaintIdColumn, maskedPhoneColumn, ownerColumn, receivedColumn } from "./columns.ts";
import { serviceListing } from "./service-report.ts";

const DISPATCH = { inTime: "及时", late: "超时", pending: "未到期", unjudged: "无法判断" };
const WHAT = { dispatch: "派发", followUp: "跟踪", callback: "回访", legal: "法定答复" };

export const complaintTracking = serviceListing({
  id: "complaint-tracking",
  title: "投诉跟踪",
  english: "Open complaints",
  tells: "到截至时刻还没有结的每件投诉,不论何时受理:多久了、最后是谁跟的、下一步最迟何时,最先到期的在前",
  tables: ["complaints", "followUps", "callbacks"],
  needs: [["complaints"]],
  columns: [
    complaintIdColumn,
    receivedColumn,
    maskedPhoneColumn,
    productColumn,
    agentColumn,
    ownerColumn,
    column({ id: "unit", title: "工位", english: "Unit", means: "工位" }),
    column({
      id: "ageDays",
      title: "已过天数",
      english: "Age in days",
      format: "count",
      means: "截至日期 − 受理日期",
    }),
    column({ id: "band", title: "天数段", english: "Age band", words: BAND_NAMES, means: "按已过天数分的段" }),
    column({
      id: "dispatchState",
      title: "派发",
      english: "Dispatch",
      words: DISPATCH,
      means: "派发时限内派发的为及时;受理或派发只有日期、说不清的为无法判断",
    }),
    column({
      id: "lastFollowUp",
      title: "最后跟踪",
      english: "Last follow-up",
      format: "dateTime",
      means: "派发、挂起、恢复、完成、通知移动、重开、回访与跟踪记录中最后的一次",
    }),
    column({ id: "lastBy", title: "跟踪人", english: "By", means: "最后一次跟踪的人;取自投诉本身的是处理人" }),
    column({
      id: "daysWithout",
      title: "未跟踪天数",
      english: "Days without",
      format: "count",
      means: "自最后跟踪(没有则自受理)起满 24 小时的天数",
    }),
    column({
      id: "nextDue",
      title: "下一步最迟",
      english: "Next due",
      format: "dateTime",
      means: "派发、约好的跟踪、回访、法定答复中还没有做的,最早的一个期限",
    }),
    column({ id: "nextWhat", title: "下一步", english: "Next", words: WHAT, means: "该做什么" }),
    column({
      id: "overHours",
      title: "已超小时",
      english: "Hours over",
      format: "hours",
      means: "超过下一步期限的小时;没有超过为空",
    }),
    column({
      id: "flags",
      title: "提示",
      english: "Flags",
      words: TRACKING_FLAGS,
      warns: true,
      means: "今日未跟踪(跟踪间隔内没有跟踪)、超时、将到15天、超15天、升级、重复",
    }),
  ],
  list: listTracking,
});
