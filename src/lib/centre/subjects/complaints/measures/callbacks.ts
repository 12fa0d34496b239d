import { amount, difference, plus, ratio, sum } from "../../../../measure/declare.ts";
import type { MeasureName } from "../../../../measure/measure.ts";
import { withInterval } from "../../../../measure/with-interval.ts";
import type { Centre } from "../../../centre.ts";
import { complaintDesk } from "../complaint-desk.ts";

function countOf(named: Omit<MeasureName, "format">) {
  return sum<Centre>({ ...named, format: "count", of: amount(complaintDesk.sources.due, named.id) });
}

const due = countOf({
  id: "due",
  title: "应回访",
  english: "Callbacks due",
  means: "期间内到期的回访,不论投诉何时受理;未到期的不算",
});

const reached = countOf({ id: "reached", title: "已回访", english: "Reached", means: "其中回访到客户的" });

const waived = countOf({
  id: "waived",
  title: "可结案",
  english: "Waived",
  means: "没有回访到、但信息有误或已满 3 次,可以结案的",
});

const callbackDone = plus<Centre>({
  id: "callbackDone",
  title: "完成回访",
  english: "Callbacks done",
  format: "count",
  parts: [reached, waived],
  means: "已回访 + 可结案",
});

const callbackRate = ratio<Centre>({
  id: "callbackRate",
  title: "回访完成率",
  english: "Callback rate",
  format: "rate",
  of: callbackDone,
  per: due,
  means: "完成回访 ÷ 应回访",
});

const reachedRate = ratio<Centre>({
  id: "reachedRate",
  title: "回访到率",
  english: "Reached rate",
  format: "rate",
  of: reached,
  per: due,
  means: "已回访 ÷ 应回访",
});

const inTime = countOf({ id: "inTime", title: "及时回访", english: "In time", means: "回访时限内回访到客户的" });

const timelyBase = difference<Centre>({
  id: "timelyBase",
  title: "应及时回访",
  english: "To be called in time",
  format: "count",
  of: due,
  less: waived,
  means: "应回访 − 可结案",
});

const timelyRate = ratio<Centre>({
  id: "timelyRate",
  title: "回访及时率",
  english: "Timely rate",
  format: "rate",
  of: inTime,
  per: timelyBase,
  means: "及时回访 ÷ 应及时回访",
});

const pending = countOf({
  id: "pending",
  title: "回访未到期",
  english: "Pending",
  means: "到截至时刻还没有回访到、也没有到期的,不在应回访里",
});

/** The figures of callbacks, in the order in which every report shows them (spec 8.7). */
export const callbackFigures = {
  due,
  reached,
  waived,
  callbackDone,
  callbackRate: withInterval(callbackRate),
  reachedRate: withInterval(reachedRate),
  inTime,
  timelyBase,
  timelyRate: withInterval(timelyRate),
  pending,
};

/** The same one after the other. */
export const callbackColumns = Object.values(callbackFigures).flat();
