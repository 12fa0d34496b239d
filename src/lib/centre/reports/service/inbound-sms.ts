import { listMessages, totalMessages } from "../../subjects/messages/list-messages.ts";
import { CLASS_NAMES, NEED_NAMES } from "../../subjects/messages/message-words.ts";
import { productColumn } from "../listing-columns.ts";
import { column, countColumn, phoneColumn } from "./columns.ts";
import { serviceListing } from "./service-report.ts";

const PARTS = { lastEvening: "昨晚", day: "当天" };
const STATES = { done: "已办", late: "超时", pending: "未到期", none: "不用办" };

export const inboundSms = serviceListing({
  id: "inbound-sms",
  title: "上行短信汇总",
  english: "Inbound messages",
  tells: "一个工作日该看的短信(前一工作日截止以后的也在内):要答复的在前,没有办的在前,超时的在前",
  of: "day",
  options: { mask: "flag" },
  tables: ["inboundSms", "blacklist", "complaints", "calls"],
  needs: [["inboundSms"]],
  columns: [
    column({
      id: "part",
      title: "时段",
      english: "Part",
      words: PARTS,
      means: "当日工作开始以前收到的为昨晚,其余为当天",
    }),
    column({ id: "received", title: "接收时间", english: "Received", format: "dateTime", means: "接收时间" }),
    phoneColumn,
    column({ id: "content", title: "短信内容", english: "Content", isLong: true, means: "短信内容" }),
    productColumn,
    column({
      id: "class",
      title: "类别",
      english: "Class",
      words: CLASS_NAMES,
      means: "由内容里的词判断,先退订,再投诉、咨询、业务回复、致谢;说“不退订”之类的待人工",
    }),
    column({ id: "word", title: "命中的词", english: "Word", means: "判断所凭的词" }),
    column({
      id: "needs",
      title: "要做",
      english: "Needs",
      words: NEED_NAMES,
      means: "办理、答复、人工看或不用;需答复填了的以此为准",
    }),
    column({
      id: "due",
      title: "最迟",
      english: "Due",
      format: "dateTime",
      means: "退订自收到起 24 小时;其余昨晚的当日 12:00,当天的下一工作日 12:00",
    }),
    column({
      id: "replied",
      title: "办完时间",
      english: "Done at",
      format: "dateTime",
      means: "答复时间;退订为退订时间",
    }),
    column({ id: "state", title: "状态", english: "State", words: STATES, means: "已办、超时、未到期或不用办" }),
    column({
      id: "times",
      title: "次数",
      english: "Times",
      format: "count",
      means: "同一号码 10 分钟内又发的同样内容算一条",
    }),
    column({ id: "complaintId", title: "未结投诉", english: "Open complaint", means: "该号码未结的投诉,取最后受理的" }),
    column({ id: "isBlacklisted", title: "在黑名单", english: "Blacklisted", means: "截至之日对该业务在不在黑名单" }),
    column({ id: "lastProduct", title: "最近定制", english: "Last product", means: "该号码此前最近一次定制的业务" }),
    column({
      id: "lastDate",
      title: "定制日期",
      english: "Last date",
      format: "dateTime",
      means: "最近一次定制的日期",
    }),
    column({ id: "lastAgent", title: "定制坐席", english: "Last agent", means: "最近一次定制的坐席" }),
  ],
  totals: {
    columns: [
      countColumn({ id: "messages", title: "短信", english: "Messages", means: "当日的短信;又发的不另算" }),
      countColumn({ id: "answer", title: "要答复", english: "To answer", means: "要答复的" }),
      countColumn({ id: "person", title: "人工看", english: "For a person", means: "要人工看的" }),
      countColumn({ id: "act", title: "要办理", english: "To do", means: "要办理的" }),
      countColumn({ id: "none", title: "不用办", english: "Nothing to do", means: "不用办的" }),
      countColumn({ id: "done", title: "已办", english: "Done", means: "按时办完的" }),
      countColumn({ id: "late", title: "超时", english: "Late", means: "超时的,后来办了的也算" }),
      countColumn({ id: "pending", title: "未到期", english: "Pending", means: "还没有办、没有到期的" }),
    ],
    of: totalMessages,
  },
  list: listMessages,
});
