import { listCallbackRegister } from "../../subjects/complaints/list-callback-register.ts";
import { productColumn } from "../listing-columns.ts";
import { cityColumn, column, maskedPhoneColumn } from "./columns.ts";
import { serviceListing } from "./service-report.ts";

export const callbackRegister = serviceListing({
  id: "callback-register",
  title: "回访记录表",
  english: "Callback register",
  tells: "期间内的每次回访,投诉表里写的也在内",
  tables: ["callbacks", "complaints"],
  needs: [["callbacks", "complaints"]],
  columns: [
    column({ id: "at", title: "回访时间", english: "At", format: "dateTime", means: "回访时间" }),
    column({ id: "complaintId", title: "投诉编号", english: "Complaint", means: "所属投诉;没有写的投诉回访按号码找" }),
    maskedPhoneColumn,
    column({ id: "customer", title: "客户姓名", english: "Customer", means: "客户姓名" }),
    column({ id: "kind", title: "回访类型", english: "Kind", means: "投诉、满意度、节日或活动" }),
    column({ id: "by", title: "回访人", english: "By", means: "回访人" }),
    productColumn,
    cityColumn,
    column({ id: "result", title: "回访结果", english: "Result", means: "回访结果,照原样" }),
    column({ id: "satisfaction", title: "满意度", english: "Satisfaction", means: "满意度;未评价为空" }),
    column({ id: "solved", title: "是否解决", english: "Solved", means: "是否解决;没有问为空" }),
    column({ id: "reason", title: "不满意原因", english: "Reason", isLong: true, means: "不满意原因" }),
    column({ id: "suggestion", title: "建议", english: "Suggestion", isLong: true, means: "建议" }),
  ],
  list: listCallbackRegister,
});
