import { valuesBlock } from "../../../definition/block.ts";
import { clockNotation } from "../../../definition/clock-notation.ts";
import { entriesOf, type Notation, type Values } from "../../../definition/entry.ts";
import { count, minuteOfDay, oneOf, patternOrNone, share } from "../../../definition/limits.ts";

const entry = entriesOf("服务口径");

const areaCode: Notation<string | null> = {
  read: (text) => (/^0\d{2,3}$/.test(text) ? text : /^[1-9]\d{1,2}$/.test(text) ? `0${text}` : undefined),
  show: (code) => code ?? "无",
};

/** What complaints, callbacks and messages are held to (spec 8.5). */
const entries = {
  dispatchMinutes: entry({
    item: "派发时限",
    default: 60,
    unit: "分钟",
    note: "投诉受理后多久内要派发",
    schema: count(1, 10_000),
  }),
  callbackHours: entry({
    item: "回访时限",
    default: 72,
    unit: "小时",
    note: "处理完成后多久内要回访到客户",
    schema: count(1, 1000),
  }),
  closingAttempts: entry({
    item: "结案前回访次数",
    default: 3,
    unit: "次",
    note: "未联系上达到此数可以结案",
    schema: count(1, 100),
  }),
  legalDays: entry({ item: "法定答复", default: 15, unit: "天", note: "受理后最迟答复的天数", schema: count(1, 365) }),
  legalWarningDays: entry({
    item: "法定预警",
    default: 10,
    unit: "天",
    note: "满此数起提示将到法定答复;须少于法定答复",
    schema: count(1, 365),
  }),
  followUpDays: entry({
    item: "跟踪间隔",
    default: 1,
    unit: "天",
    note: "未结的投诉至少几天跟踪一次,1 即每天",
    schema: count(1, 365),
  }),
  repeatDays: entry({
    item: "重复投诉",
    default: 30,
    unit: "天",
    note: "同一号码在此前几天内投诉过的为重复投诉",
    schema: count(1, 365),
  }),
  sameMinutes: entry({
    item: "同一投诉间隔",
    default: 60,
    unit: "分钟",
    note: "同一号码、同一业务在此间隔内又登记的,算同一件",
    schema: count(0, 10_000),
  }),
  clock: entry<"calendar" | "working">({
    item: "时钟",
    default: "calendar",
    unit: null,
    note: "派发时限与滞留怎样计时:自然 = 自然时间,工作 = 只算工作日的工作时间",
    schema: oneOf("calendar", "working"),
    choices: { 自然: "calendar", 工作: "working" },
  }),
  /** In minutes of the day, as the two cut-offs. */
  opens: entry({
    item: "工作开始",
    default: 8 * 60,
    unit: null,
    note: "工作时间从几点起;此前收到的短信属于昨晚",
    schema: minuteOfDay(),
    notation: clockNotation,
  }),
  closes: entry({
    item: "工作结束",
    default: 18 * 60 + 30,
    unit: null,
    note: "工作时间到几点止;须晚于工作开始",
    schema: minuteOfDay(),
    notation: clockNotation,
  }),
  messageCutOff: entry({
    item: "短信截止",
    default: 18 * 60 + 30,
    unit: null,
    note: "此时刻起收到的短信归下一个工作日",
    schema: minuteOfDay(),
    notation: clockNotation,
  }),
  replyCutOff: entry({
    item: "短信答复截止",
    default: 12 * 60,
    unit: null,
    note: "昨晚的短信当日几点以前、当日的短信下一个工作日几点以前要办完",
    schema: minuteOfDay(),
    notation: clockNotation,
  }),
  unsubscribeHours: entry({
    item: "退订时限",
    default: 24,
    unit: "小时",
    note: "退订短信收到后多久内要办好",
    schema: count(1, 1000),
  }),
  fairWeight: entry({
    item: "基本满意权重",
    default: 0,
    unit: null,
    note: "基本满意在满意率里算几成,0 到 1",
    schema: share(0, 1),
  }),
  stuckHours: entry({
    item: "滞留",
    default: 24,
    unit: "小时",
    note: "派出超过此数未回单即为滞留",
    schema: count(1, 1000),
  }),
  areaCode: entry<string | null>({
    item: "区号",
    default: null,
    unit: null,
    note: "7、8 位的固定电话补上的区号,如 0371;不填则不补",
    schema: patternOrNone(/^0\d{2,3}$/, "0371 这样的区号"),
    notation: areaCode,
  }),
};

const { opens, closes, legalWarningDays, legalDays } = entries;

/** 服务口径: the limits of the posts 投诉 and 回访. */
export const serviceLimits = valuesBlock({
  id: "service",
  name: "服务口径",
  entries,
  laws: [
    { of: [opens, closes], holds: (limits) => limits.opens < limits.closes, says: "工作结束须晚于工作开始" },
    {
      of: [legalWarningDays, legalDays],
      holds: (limits) => limits.legalWarningDays < limits.legalDays,
      says: "法定预警须少于法定答复",
    },
  ],
});

export type ServiceLimits = Values<typeof entries>;
