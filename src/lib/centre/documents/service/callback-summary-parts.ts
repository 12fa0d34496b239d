import { productColumn } from "../../reports/listing-columns.ts";
import { column, complaintIdColumn, maskedPhoneColumn, ownerColumn } from "../../reports/service/columns.ts";
import { serviceListing } from "../../reports/service/service-report.ts";
import { listCustomerWords } from "../../subjects/complaints/list-customer-words.ts";
import { listUnsolved } from "../../subjects/complaints/list-unsolved.ts";

const TABLES = { tables: ["callbacks", "complaints"], needs: [["callbacks", "complaints"]] };

const countColumn = column({ id: "count", title: "次数", english: "Count", format: "count", means: "这样说的回访数" });
const productsColumn = column({ id: "products", title: "业务", english: "Products", means: "说到的业务" });

export const reasonsBlock = serviceListing({
  ...TABLES,
  id: "reasons",
  title: "不满意原因",
  english: "Reasons",
  tells: "期间的回访里登记的不满意原因,一样的算一条,多的在前",
  columns: [
    column({ id: "reason", title: "不满意原因", english: "Reason", means: "不满意原因,照原样" }),
    countColumn,
    productsColumn,
  ],
  list: listCustomerWords("reason"),
});

export const suggestionsBlock = serviceListing({
  ...TABLES,
  id: "suggestions",
  title: "客户建议",
  english: "Suggestions",
  tells: "期间的回访里登记的建议,一样的算一条,多的在前",
  columns: [
    column({ id: "suggestion", title: "建议", english: "Suggestion", means: "建议,照原样" }),
    countColumn,
    productsColumn,
  ],
  list: listCustomerWords("suggestion"),
});

export const unsolvedBlock = serviceListing({
  ...TABLES,
  id: "unsolved",
  title: "未解决与升级的",
  english: "Not solved or escalated",
  tells: "期间内回访过或该回访的投诉里没有解决或升级的,与其他回访里说没有解决的客户",
  columns: [
    complaintIdColumn,
    maskedPhoneColumn,
    productColumn,
    column({ id: "cause", title: "原因", english: "Cause", means: "投诉原因" }),
    { ...ownerColumn, means: "处理人;不是投诉的为回访人" },
    column({ id: "solved", title: "是否解决", english: "Solved", means: "客户怎样说;没有问为空" }),
    column({ id: "escalated", title: "升级", english: "Escalated", means: "是否升级" }),
    column({ id: "status", title: "状态", english: "Status", means: "到截至时刻的状态" }),
    column({ id: "reason", title: "不满意原因", english: "Reason", means: "最后一次登记的不满意原因" }),
  ],
  list: listUnsolved,
});
