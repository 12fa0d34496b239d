import { valuesBlock } from "../../definition/block.ts";
import { clockNotation, pauseNotation } from "../../definition/clock-notation.ts";
import { entriesOf, type Values } from "../../definition/entry.ts";
import { hoursInDay, morning, oneOf, pauseOrNone } from "../../definition/limits.ts";

const entry = entriesOf("工时口径");

const entries = {
  hours: entry({
    item: "每天工时",
    default: 8,
    unit: "小时",
    note: "按小时给出的请假、旷工,多少小时算一天",
    schema: hoursInDay(),
  }),
  /** In minutes of the day. */
  boundary: entry({
    item: "考勤日界",
    default: 5 * 60,
    unit: null,
    note: "此时刻以前的打卡,前一天的晚班还没有结束的,算前一天",
    schema: morning(),
    notation: clockNotation,
  }),
  lunch: entry({
    item: "午休",
    default: null,
    unit: null,
    note: "按打卡算工时的,每天扣去的午休:从几点到几点、其间几分钟;这段时间不在岗的不再扣",
    schema: pauseOrNone(),
    notation: pauseNotation,
  }),
  source: entry<"punches" | "export">({
    item: "时长来源",
    default: "punches",
    unit: null,
    note: "打卡 = 按打卡算,打卡算不出的用导出的工作时长;导出 = 先用导出的工作时长",
    schema: oneOf("punches", "export"),
    choices: { 打卡: "punches", 导出: "export" },
  }),
};

/** 工时口径: how long a day is, when it ends, and how punches become hours (spec 2.1). */
export const workday = valuesBlock({ id: "workday", name: "工时口径", entries });

export type Workday = Values<typeof entries>;
