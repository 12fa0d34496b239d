import { amount, fold, ratio, sum, worked } from "../../../../measure/declare.ts";
import type { Dimension, MeasureName } from "../../../../measure/measure.ts";
import { ascending } from "../../../../measure/order.ts";
import { withInterval } from "../../../../measure/with-interval.ts";
import type { Centre } from "../../../centre.ts";
import { byText } from "../../complaints/desk-words.ts";
import { backlog } from "../backlog-subject.ts";

export const unit: Dimension<Centre> = {
  id: "unit",
  title: "工位",
  english: "Unit",
  format: "text",
  range: (centre) => ({ from: 0, size: centre.of(backlog).units.size }),
  text: (centre, code) => centre.of(backlog).units.texts[code]!,
  compare: (centre) => byText(centre.of(backlog).units),
};

/** Each piece of work by itself. */
const piece: Dimension<Centre> = {
  id: "piece",
  title: "工单",
  english: "Piece of work",
  format: "text",
  range: (centre, period) => ({ from: 0, size: centre.of(backlog).at(period).length }),
  text: (_, code) => String(code),
  compare: () => ascending,
};

function countOf(named: Omit<MeasureName, "format">) {
  return sum<Centre>({ ...named, format: "count", of: amount(backlog.sources.pieces, named.id) });
}

const received = countOf({
  id: "received",
  title: "收到",
  english: "Received",
  means: "期间内派出的工单;投诉则为受理的",
});
const returned = countOf({ id: "returned", title: "回单", english: "Returned", means: "期间内回单的;投诉则为结案的" });
const open = countOf({ id: "open", title: "未回单", english: "Open", means: "到截至时刻还没有回单的,不论何时派出" });
const undispatched = countOf({
  id: "undispatched",
  title: "未派发",
  english: "Undispatched",
  means: "未结的投诉里还没有派发的",
});
const overDispatch = countOf({
  id: "overDispatch",
  title: "派发超时",
  english: "Over dispatch",
  means: "还没有派发、已超过派发时限的",
});
const stuck = countOf({
  id: "stuck",
  title: "滞留",
  english: "Stuck",
  means: "未回单、派出(未派发的自受理)超过 24 小时的",
});

const stuckRate = ratio<Centre>({
  id: "stuckRate",
  title: "滞留率",
  english: "Stuck rate",
  format: "rate",
  of: stuck,
  per: open,
  means: "滞留 ÷ 未回单",
});

const openHours = sum<Centre>({
  id: "openHours",
  title: "未回单小时合计",
  english: "Hours of what is open",
  format: "hours",
  of: amount(backlog.sources.pieces, "ageSeconds"),
  unit: 3600,
  means: "未回单的自派出(未派发的自受理)起的小时之和",
});

const oldestHours = fold<Centre>({
  id: "oldestHours",
  title: "最久小时",
  english: "Oldest, hours",
  format: "hours",
  over: [piece],
  needs: [openHours, open],
  fold: (parts) => {
    const hours = parts.filter(({ values: [, count] }) => count === 1).map(({ values: [age] }) => age!);
    return hours.length === 0 ? null : hours.reduce((most, age) => Math.max(most, age));
  },
  means: "未回单里最久的小时",
});

const meanHours = ratio<Centre>({
  id: "meanHours",
  title: "平均小时",
  english: "Mean hours",
  format: "hours",
  of: openHours,
  per: open,
  means: "未回单小时合计 ÷ 未回单",
});

const urgedOrders = sum<Centre>({
  id: "urgedOrders",
  title: "催办",
  english: "Urged orders",
  format: "count",
  of: amount(backlog.sources.pieces, "urged"),
  means: "未回单里催过的",
});
const urgeable = countOf({ id: "urgeable", title: "可催办", english: "Orders", means: "工单数" });

/** Nobody urges a complaint. */
const urged = worked<Centre>({
  id: "urged",
  title: "已催办",
  english: "Urged",
  format: "count",
  needs: [urgedOrders, urgeable],
  work: ([count, orders]) => (orders ? count! : null),
  means: "未回单的工单里催过的;没有工单表时为空",
});

export const backlogColumns = [
  received,
  returned,
  open,
  undispatched,
  overDispatch,
  stuck,
  ...withInterval(stuckRate),
  oldestHours,
  meanHours,
  urged,
];
