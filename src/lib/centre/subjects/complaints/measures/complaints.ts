import { chanceOfAtLeast } from "../../../../measure/binomial.ts";
import {
  amount,
  difference,
  distinct,
  fold,
  plus,
  post,
  ratio,
  share,
  spanned,
  sum,
} from "../../../../measure/declare.ts";
import type { Measure, MeasureName, SpanRule } from "../../../../measure/measure.ts";
import { dayOf } from "../../../../table/moment.ts";
import { withInterval } from "../../../../measure/with-interval.ts";
import type { Centre } from "../../../centre.ts";
import { subscriptions as dialledSubscriptions } from "../../calls/measures/dialling.ts";
import { complaintDesk } from "../complaint-desk.ts";
import { caller, complaint } from "../dimensions.ts";

const { sources } = complaintDesk;

type Counted = Omit<MeasureName, "format"> & { readonly from: keyof typeof sources; readonly column?: string };

/** A count of what the desk tells, by the name of its amount. */
function countOf({ from, column, ...named }: Counted) {
  return sum<Centre>({ ...named, format: "count", of: amount(sources[from], column ?? named.id) });
}

/** A measure under another name of its own. */
function renamed<M extends Measure<Centre>>(measure: M, named: Partial<MeasureName>): M {
  return { ...measure, ...named };
}

export const received = countOf({
  id: "received",
  title: "投诉量",
  english: "Received",
  from: "received",
  means: "期间内受理的投诉;无效的、同一件又登记的不算",
});

export const invalid = countOf({
  id: "invalid",
  title: "无效",
  english: "Invalid",
  from: "invalid",
  means: "是否有效为否的投诉,不在其他数字里",
});

export const justified = countOf({
  id: "justified",
  title: "有理由",
  english: "Justified",
  from: "received",
  means: "类型为有理由的投诉",
});

export const unjustified = countOf({
  id: "unjustified",
  title: "无理由",
  english: "Unjustified",
  from: "received",
  means: "类型为无理由的投诉",
});

export const liable = countOf({
  id: "liable",
  title: "有责",
  english: "Liable",
  from: "received",
  means: "责任为有责的投诉",
});

export const notLiable = countOf({
  id: "notLiable",
  title: "无责",
  english: "Not liable",
  from: "received",
  means: "责任为无责的投诉",
});

export const undecided = countOf({
  id: "undecided",
  title: "责任未定",
  english: "Undecided",
  from: "received",
  means: "责任没有填的投诉",
});

export const open = countOf({
  id: "open",
  title: "未结",
  english: "Open",
  from: "received",
  means: "其中到截至时刻还没有结的",
});

/** Until the moment that is asked for; whole days. */
const upToMoment: SpanRule = {
  id: "upToMoment",
  title: "截至当日",
  period: (asked) => (asked.asOf === undefined ? asked : { ...asked, to: Math.min(asked.to, dayOf(asked.asOf)) }),
};

export const subscriptions = renamed(spanned(dialledSubscriptions, upToMoment), {
  id: "subscriptions",
  title: "定制量",
  means: "期间内到截至之日同一业务、地市的定制量",
});

const TEN_THOUSANDTH = 1e-4;

export const per10k = ratio<Centre>({
  id: "per10k",
  title: "万户投诉",
  english: "Per 10,000 subscriptions",
  format: "score",
  of: received,
  per: subscriptions,
  perUnit: TEN_THOUSANDTH,
  means: "投诉量 ÷ 定制量 × 10,000",
});

export const receivedShare = share<Centre>({
  id: "share",
  title: "占比",
  english: "Share",
  format: "rate",
  of: received,
  means: "投诉量 ÷ 全部投诉量",
});

export const cumulativeShare = post<Centre>({
  id: "cumulativeShare",
  title: "累计占比",
  english: "Cumulative share",
  format: "rate",
  needs: [received],
  means: "到该原因为止的投诉量 ÷ 全部投诉量",
  compares: "rows",
  read: (columns) => {
    const counts = columns.own(received).map((count) => count ?? 0);
    const all = counts.reduce((total, count) => total + count, 0);
    let sofar = 0;
    return counts.map((count) => (all === 0 ? null : (sofar += count) / all));
  },
});

export const blamedReceived = countOf({
  id: "received",
  title: "投诉量",
  english: "Received",
  from: "blamed",
  means: "期间内受理、责任坐席为该人的投诉",
});

export const blamedLiable = countOf({
  id: "liable",
  title: "有责",
  english: "Liable",
  from: "blamed",
  means: "其中有责的",
});

export const ownPer10k = ratio<Centre>({
  ...per10k,
  of: blamedReceived,
  means: "该坐席的投诉量 ÷ 本人在该班组的定制量 × 10,000",
});

const SIGNIFICANCE = 0.05;

/** More of the team's liable complaints than the agent's share of its subscriptions explains (spec 8.6). */
export const flagged = post<Centre>({
  id: "flagged",
  title: "偏高",
  english: "Flagged",
  format: "text",
  needs: [blamedLiable, subscriptions],
  means: "本班组的有责投诉里该坐席所占,按其定制量占本班组的比例作精确单侧二项检验 p < 0.05",
  compares: "group",
  read: (columns) => {
    const [liableOwn, soldOwn] = [columns.own(blamedLiable), columns.own(subscriptions)];
    const [liableTeam, soldTeam] = [columns.ofGroup(blamedLiable), columns.ofGroup(subscriptions)];
    return liableOwn.map((own, row) => {
      const [sold, all] = [soldOwn[row] ?? 0, soldTeam[row] ?? 0];
      if (sold === 0 || all === 0) return null;
      return chanceOfAtLeast(own ?? 0, liableTeam[row] ?? 0, sold / all) < SIGNIFICANCE;
    });
  },
});

export const coached = countOf({
  id: "coached",
  title: "已辅导",
  english: "Coached",
  from: "blamed",
  means: "责任不是无责、到截至时刻已辅导的投诉",
});

export const notCoached = countOf({
  id: "notCoached",
  title: "未辅导",
  english: "Not coached",
  from: "blamed",
  means: "责任不是无责、到截至时刻还没有辅导的投诉",
});

const opening = countOf({
  id: "opening",
  title: "期初未结",
  english: "Opening",
  from: "balance",
  means: "期间以前受理、到期间开始还没有结的投诉",
});

const balanceReceived = countOf({
  id: "balanceReceived",
  title: "受理",
  english: "Received",
  from: "balance",
  column: "received",
  means: "期间内受理的投诉",
});

const closed = countOf({
  id: "closed",
  title: "已结",
  english: "Closed",
  from: "balance",
  means: "期间内结案的次数,不论何时受理;重开前的那次也算",
});

const reopened = countOf({
  id: "reopened",
  title: "重开",
  english: "Reopened",
  from: "balance",
  means: "期间内重开的次数",
});

const closing = difference<Centre>({
  id: "closing",
  title: "期末未结",
  english: "Closing",
  format: "count",
  of: plus<Centre>({
    id: "everOpen",
    title: "期初、受理与重开",
    english: "Opening, received and reopened",
    format: "count",
    parts: [opening, balanceReceived, reopened],
    means: "期初未结 + 受理 + 重开",
  }),
  less: closed,
  means: "期初未结 + 受理 − 已结 + 重开",
});

export const balance = { opening, closed, reopened, closing };

const dispatchDone = countOf({
  id: "dispatchDone",
  title: "及时派发",
  english: "Dispatched in time",
  from: "received",
  means: "派发时限内派发的投诉",
});

const dispatchLate = countOf({
  id: "dispatchLate",
  title: "超时派发",
  english: "Dispatched late",
  from: "received",
  means: "超过派发时限的投诉,没有派发时间就结了的也是",
});

const dispatchDue = plus<Centre>({
  id: "dispatchDue",
  title: "应派发",
  english: "Dispatch due",
  format: "count",
  parts: [dispatchDone, dispatchLate],
  means: "及时派发 + 超时派发",
});

const dispatchRate = ratio<Centre>({
  id: "dispatchRate",
  title: "派发及时率",
  english: "Dispatch rate",
  format: "rate",
  of: dispatchDone,
  per: dispatchDue,
  means: "及时派发 ÷ 应派发",
});

const dispatchPending = countOf({
  id: "dispatchPending",
  title: "派发未到期",
  english: "Dispatch pending",
  from: "received",
  means: "还没有派发、也没有超时的投诉,不在应派发里",
});

const dispatchUnjudged = countOf({
  id: "dispatchUnjudged",
  title: "派发无法判断",
  english: "Dispatch unjudged",
  from: "received",
  means: "只有日期没有时间、说不清是否超时的投诉,不在应派发里",
});

const dispatchUnrecorded = countOf({
  id: "dispatchUnrecorded",
  title: "无派发时间",
  english: "Dispatch unrecorded",
  from: "received",
  means: "没有派发时间就结了的投诉,按超时算",
});

const closedOfReceived = countOf({
  id: "closedOfReceived",
  title: "当期受理已结",
  english: "Closed of those received",
  from: "received",
  column: "closed",
  means: "期间内受理的投诉里到截至时刻已结的",
});

const closeRate = ratio<Centre>({
  id: "closeRate",
  title: "结案率",
  english: "Close rate",
  format: "rate",
  of: closedOfReceived,
  per: received,
  means: "当期受理已结 ÷ 投诉量",
});

const solvedYes = countOf({
  id: "solvedYes",
  title: "客户说已解决",
  english: "Solved",
  from: "received",
  means: "是否解决为是的投诉;以最后一次填了的回访为准",
});

const solvedAsked = countOf({
  id: "solvedAsked",
  title: "问过是否解决",
  english: "Asked whether solved",
  from: "received",
  means: "是否解决填了的投诉;空着即没有问",
});

const solvedRate = ratio<Centre>({
  id: "solvedRate",
  title: "解决率",
  english: "Solved rate",
  format: "rate",
  of: solvedYes,
  per: solvedAsked,
  means: "客户说已解决 ÷ 问过是否解决",
});

const HOUR = 3600;

const handled = countOf({
  id: "handled",
  title: "有处理时长的投诉",
  english: "With a handling time",
  from: "received",
  means: "已结、受理与处理完成都有时间的投诉",
});

const handledHours = sum<Centre>({
  id: "handledHours",
  title: "处理时长合计",
  english: "Hours of handling",
  format: "hours",
  of: amount(sources.received, "handledSeconds"),
  unit: HOUR,
  means: "受理到处理完成的小时,除去挂起到恢复",
});

const meanHours = ratio<Centre>({
  id: "meanHours",
  title: "平均处理小时",
  english: "Mean hours",
  format: "hours",
  of: handledHours,
  per: handled,
  means: "处理时长合计 ÷ 有处理时长的投诉",
});

const medianHours = fold<Centre>({
  id: "medianHours",
  title: "处理小时中位数",
  english: "Median hours",
  format: "hours",
  over: [complaint],
  needs: [handledHours, handled],
  fold: (parts) => medianOf(parts.filter(({ values: [, count] }) => count === 1).map(({ values: [hours] }) => hours!)),
  means: "有处理时长的投诉按时长排在中间的一件;偶数件取中间两件的平均",
});

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return null;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}

const repeatCustomers = distinct<Centre>({
  id: "repeatCustomers",
  title: "重复投诉客户",
  english: "Repeating customers",
  format: "count",
  of: [caller],
  where: [amount(sources.received, "repeated")],
  means: "有重复投诉的号码数",
});

const repeatRows = countOf({
  id: "repeatRows",
  title: "重复投诉",
  english: "Repeated",
  from: "received",
  column: "repeated",
  means: "同一号码在此前 30 天内投诉过的投诉",
});

const repeatRate = ratio<Centre>({
  id: "repeatRate",
  title: "重复投诉率",
  english: "Repeat rate",
  format: "rate",
  of: repeatRows,
  per: received,
  means: "重复投诉 ÷ 投诉量",
});

const escalated = countOf({
  id: "escalated",
  title: "升级",
  english: "Escalated",
  from: "received",
  means: "升级为是的投诉",
});

const liablePer10k = ratio<Centre>({
  ...per10k,
  id: "liablePer10k",
  title: "万户有责投诉",
  english: "Liable per 10,000 subscriptions",
  of: liable,
  means: "有责 ÷ 定制量 × 10,000",
});

export const overLegal = countOf({
  id: "overLegal",
  title: "超过法定答复",
  english: "Over the legal limit",
  from: "open",
  means: "到截至时刻未结、超过 15 天的投诉,不论何时受理",
});

export const openNow = countOf({
  id: "open",
  title: "未结",
  english: "Open",
  from: "open",
  means: "到截至时刻未结的投诉,不论何时受理",
});

export const month = {
  dispatchDone,
  dispatchDue,
  dispatchRate: withInterval(dispatchRate),
  dispatchPending,
  dispatchUnjudged,
  dispatchUnrecorded,
  closedOfReceived,
  closeRate: withInterval(closeRate),
  solvedYes,
  solvedAsked,
  solvedRate: withInterval(solvedRate),
  meanHours,
  medianHours,
  repeatCustomers,
  repeatRows,
  repeatRate: withInterval(repeatRate),
  escalated,
  liablePer10k,
};
