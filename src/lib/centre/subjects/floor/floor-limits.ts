import { valuesBlock } from "../../../definition/block.ts";
import { entriesOf, type Values } from "../../../definition/entry.ts";
import { count } from "../../../definition/limits.ts";

const entry = entriesOf("评扣口径");

/** How often and how close shifts are swapped (spec 5.2). */
const swapEntries = {
  perMonth: entry({ item: "每月换班次数", default: 2, unit: "次", note: "每人每月至多", schema: count(0, 31) }),
  gapMinutes: entry({
    item: "连班间隔",
    default: 60,
    unit: "分钟",
    note: "两班之间不超过此数为连班(本中心自定)",
    schema: count(0, 1440),
  }),
};

/** What 评扣口径 says of swaps. */
export const swapLimits = valuesBlock({ id: "penalties.swaps", name: "评扣口径", entries: swapEntries });

export type SwapLimits = Values<typeof swapEntries>;

/** The rounds of the floor (spec 5.2). */
const patrolEntries = {
  timesPerDay: entry({ item: "每日巡检次数", default: 10, unit: "次", note: "少于此数标出", schema: count(0, 200) }),
  gapMinutes: entry({ item: "巡检间隔", default: 20, unit: "分钟", note: "两次巡检之间", schema: count(1, 540) }),
  graceMinutes: entry({
    item: "巡检间隔宽限",
    default: 10,
    unit: "分钟",
    note: "超出间隔与宽限之和标出",
    schema: count(0, 540),
  }),
};

/** What 评扣口径 says of patrols. */
export const patrolLimits = valuesBlock({ id: "penalties.patrol", name: "评扣口径", entries: patrolEntries });
