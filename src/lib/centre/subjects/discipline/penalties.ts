import { valuesBlock } from "../../../definition/block.ts";
import { entriesOf, type Values } from "../../../definition/entry.ts";
import { amount, amountOrNone, count, share } from "../../../definition/limits.ts";

const entry = entriesOf("评扣口径");

/** The penalty ladder, and what attendance suggests (spec 5). */
const entries = {
  /** How many open sanctions of a level bring one of the next. */
  thresholds: {
    verbal: entry({
      item: "口头批评升级次数",
      default: 3,
      unit: "次",
      note: "未失效、未用于升级的口头批评达到此数,升为书面批评",
      schema: count(1, 99),
    }),
    written: entry({ item: "书面批评升级次数", default: 2, unit: "次", note: "升为严重警告", schema: count(1, 99) }),
    severe: entry({ item: "严重警告升级次数", default: 2, unit: "次", note: "达到开除条件", schema: count(1, 99) }),
  },
  validityYears: entry({
    item: "批评有效期",
    default: 1,
    unit: "年",
    note: "口头、书面批评自发出起有效的年数(本中心自定)",
    schema: count(1, 50),
  }),
  appealDays: entry({
    item: "申诉期限",
    default: 6,
    unit: "天",
    note: "通知后可申诉的天数,含最后一天(本中心自定)",
    schema: count(0, 365),
  }),
  fineSecondVerbal: entry({
    item: "第二次口头批评罚款",
    default: 20,
    unit: "元",
    note: "发出后恰有两次未用于升级的口头批评时",
    schema: amount(),
  }),
  fineWritten: entry({ item: "书面批评罚款", default: 100, unit: "元", note: "升级而来的也算", schema: amount() }),
  severeReduction: entry({
    item: "严重警告扣减",
    default: 0.2,
    unit: "%",
    note: "底薪与津贴的扣减比例",
    schema: share(0, 1),
  }),
  severeMonths: entry({
    item: "严重警告扣减月数",
    default: 2,
    unit: "个月",
    note: "自发出的次月起",
    schema: count(0, 60),
  }),
  probationReduction: entry({
    item: "留察扣减",
    default: 0.4,
    unit: "%",
    note: "建议留察期间底薪与津贴的扣减比例,自发出的次月起",
    schema: share(0, 1),
  }),
  legalCap: entry({
    item: "扣减上限",
    default: 0.2,
    unit: "%",
    note: "每月扣减合计不超过底薪与津贴的此比例(工资支付暂行规定第十六条)",
    schema: share(0, 1),
  }),
  minimumWage: entry({
    item: "最低工资",
    default: null,
    unit: "元/月",
    note: "当地最低工资;填写后扣减不得使所得低于此数",
    schema: amountOrNone(),
  }),
  absence: {
    majorRunDays: entry({
      item: "连续旷工重大天数",
      default: 2,
      unit: "天",
      note: "连续旷工达到此数,建议重大过失",
      schema: count(1, 31),
    }),
    dismissalRunDays: entry({
      item: "连续旷工开除天数",
      default: 4,
      unit: "天",
      note: "连续旷工达到此数,建议开除;须多于重大天数",
      schema: count(1, 31),
    }),
    dismissalYearDays: entry({
      item: "全年旷工开除天数",
      default: 10,
      unit: "天",
      note: "一个自然年内累计旷工达到此数,建议开除",
      schema: count(1, 366),
    }),
  },
};

const { majorRunDays, dismissalRunDays } = entries.absence;

/** What 评扣口径 says of the ladder. */
export const penalties = valuesBlock({
  id: "penalties",
  name: "评扣口径",
  entries,
  laws: [
    {
      of: [majorRunDays, dismissalRunDays],
      holds: ({ absence }) => absence.majorRunDays < absence.dismissalRunDays,
      says: "开除天数须多于重大天数",
    },
  ],
});

export type Penalties = Values<typeof entries>;
