import { valuesBlock } from "../../../definition/block.ts";
import { entriesOf, type Values } from "../../../definition/entry.ts";
import { amount } from "../../../definition/limits.ts";

const entry = entriesOf("考核口径");

const entries = {
  late: entry({ item: "迟到扣分", default: 2, unit: "分/次", note: "每次迟到从考勤得分扣", schema: amount() }),
  early: entry({ item: "早退扣分", default: 2, unit: "分/次", note: "每次早退从考勤得分扣", schema: amount() }),
  personalLeave: entry({ item: "事假扣分", default: 1, unit: "分/天", note: "按天数", schema: amount() }),
  sickLeave: entry({ item: "病假扣分", default: 0.5, unit: "分/天", note: "按天数", schema: amount() }),
  absent: entry({ item: "旷工扣分", default: 20, unit: "分/天", note: "按天数", schema: amount() }),
};

/** What 考核口径 takes off the attendance score (spec 4.3). */
export const attendanceDeductions = valuesBlock({ id: "assessment.deductions", name: "考核口径", entries });

export type Deductions = Values<typeof entries>;
