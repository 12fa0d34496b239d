import { valuesBlock } from "../../../definition/block.ts";
import { entriesOf, type Values } from "../../../definition/entry.ts";
import { count } from "../../../definition/limits.ts";

const entry = entriesOf("评扣口径");

/** How leave is asked for and approved (spec 5.2). */
const entries = {
  personalDays: entry({
    item: "事假提前天数",
    default: 1,
    unit: "天",
    note: "事假至少提前的天数;特殊事假另算",
    schema: count(0, 31),
  }),
  specialHours: entry({
    item: "特殊事假提前",
    default: 1,
    unit: "小时",
    note: "班次或状态里写着“特殊”的事假,至少在上班前多久申请",
    schema: count(0, 24),
  }),
  holidayDays: entry({
    item: "节假日请假提前天数",
    default: 2,
    unit: "天",
    note: "法定节假日请假至少提前的天数",
    schema: count(0, 31),
  }),
  nightHour: entry({
    item: "夜班请假截止",
    default: 12,
    unit: "点",
    note: "班次里有“夜”或“晚”的,当日不晚于几点申请",
    schema: count(0, 24),
  }),
  certificateDays: entry({
    item: "病假证明天数",
    default: 1,
    unit: "天",
    note: "病假达到此数要有证明;班次或状态里写着“急诊”的除外",
    schema: count(0, 31),
  }),
  leaderDays: entry({
    item: "部主任批假天数",
    default: 1,
    unit: "天",
    note: "不超过此数由客服部主任批,更长由客服中心主任批",
    schema: count(0, 31),
  }),
};

/** What 评扣口径 says of leave. */
export const leaveLimits = valuesBlock({ id: "penalties.leave", name: "评扣口径", entries });

export type LeaveLimits = Values<typeof entries>;
