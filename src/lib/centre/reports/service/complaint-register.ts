import { listRegister } from "../../subjects/complaints/list-register.ts";
import { nameColumn, productColumn } from "../listing-columns.ts";
import {
  agentColumn,
  cityColumn,
  column,
  complaintIdColumn,
  maskedPhoneColumn,
  ownerColumn,
  receivedColumn,
  teamColumn,
} from "./columns.ts";
import { serviceListing } from "./service-report.ts";

const COUNTS = { counted: "计入", invalid: "无效", repeatedEntry: "同一件又登记" };

export const complaintRegister = serviceListing({
  id: "complaint-register",
  title: "投诉明细",
  english: "Complaint register",
  tells: "期间内受理的每件投诉:谁投诉、投诉谁、什么事、怎样处理、算不算数",
  tables: ["complaints"],
  columns: [
    complaintIdColumn,
    receivedColumn,
    column({ id: "channel", title: "渠道", english: "Channel", means: "渠道" }),
    maskedPhoneColumn,
    productColumn,
    cityColumn,
    agentColumn,
    nameColumn,
    teamColumn,
    column({ id: "category", title: "投诉分类", english: "Category", means: "投诉分类" }),
    column({ id: "cause", title: "原因", english: "Cause", means: "原因" }),
    column({ id: "content", title: "投诉内容", english: "Content", isLong: true, means: "投诉内容" }),
    column({ id: "kind", title: "类型", english: "Kind", means: "有理由或无理由" }),
    column({ id: "liable", title: "责任", english: "Liability", means: "有责或无责" }),
    column({ id: "listened", title: "录音情况", english: "Recording", isLong: true, means: "录音情况" }),
    column({ id: "conversation", title: "沟通结果", english: "Conversation", isLong: true, means: "沟通结果" }),
    column({ id: "action", title: "处理结果", english: "Action", isLong: true, means: "处理结果" }),
    column({ id: "status", title: "状态", english: "Status", means: "到截至时刻的状态:未处理、跟踪或已结" }),
    ownerColumn,
    column({
      id: "repeats",
      title: "此前投诉",
      english: "Earlier complaints",
      format: "count",
      means: "同一号码在此前 30 天内计入的投诉数",
    }),
    column({
      id: "counts",
      title: "是否计入",
      english: "Counts",
      words: COUNTS,
      means: "计入、无效(是否有效为否),或同一件又登记(同一号码、同一业务 60 分钟内)",
    }),
  ],
  list: listRegister,
});
