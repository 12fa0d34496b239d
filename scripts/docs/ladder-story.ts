import { penalties } from "../../src/lib/centre/subjects/discipline/penalties.ts";
import type { DisciplineRecord, Employment } from "../../src/lib/centre/subjects/discipline/play-ladder.ts";
import { type Ticks, ticksOf } from "../../src/lib/centre/subjects/discipline/ticks.ts";
import type { Level, Violation } from "../../src/lib/centre/subjects/discipline/violation.ts";
import { defaultDefinitions } from "../../src/lib/definition/definitions.ts";
import { parsePeriod } from "../../src/lib/facts/period.ts";
import type { Sentence } from "../../src/lib/problem.ts";

/** Something that happens to the agent on a day, and why it does what it does. */
export interface Step {
  readonly date: string;
  readonly happens: Sentence;
  readonly why: Sentence;
  /** The row of 评扣 that it is, if it is one. */
  readonly row?: StoryRow;
}

interface StoryRow {
  readonly level: Level;
  readonly goodsYuan?: number;
  readonly multiple?: number;
  readonly fineYuan?: number;
  readonly appealed?: string;
  readonly revoked?: string;
}

const PAY_YUAN = 2300;
const CONTRACT_END = "2026-12-31";

/** Eighteen months of one agent, with 底薪 + 津贴 of 2,300 yuan and a contract until the end of 2026. */
export const story: readonly Step[] = [
  {
    date: "2023-11-20",
    happens: { zh: "轻度:迟到", en: "light: late" },
    row: { level: 1 },
    why: {
      zh: "轻度一次,发口头批评。只有一次未用于升级,不罚款。有效一年。",
      en: "A light violation brings a verbal warning. It is the only open one, so it costs nothing. It is valid for a year.",
    },
  },
  {
    date: "2024-02-29",
    happens: { zh: "轻度:早退(闰日)", en: "light: left early (leap day)" },
    row: { level: 1 },
    why: {
      zh: "发出后恰有两次口头批评未用于升级,罚 20 元。2025 年没有 2 月 29 日,所以它在 2025-02-28 失效,有效到前一天。",
      en: "Two verbal warnings are open once it is issued: a fine of 20 yuan. 2025 has no 29 February, so it lapses on 2025-02-28 and is active through the day before.",
    },
  },
  {
    date: "2024-03-15",
    happens: {
      zh: "严重:私用公司产品,价值 68 元,条款赔偿 2 倍",
      en: "serious: company goods worth 68 yuan, to be paid twice",
    },
    row: { level: 2, goodsYuan: 68, multiple: 2 },
    why: {
      zh: "严重一次,发书面批评,罚 100 元。赔偿 = 物品价值 × 条款的倍数,另列一栏,不算在罚款里。",
      en: "A serious violation brings a written warning and a fine of 100 yuan. Compensation is the value times the clause's multiple, in a column of its own and no part of the fines.",
    },
  },
  {
    date: "2024-06-03",
    happens: { zh: "轻度:离席未登记", en: "light: away without signing out" },
    row: { level: 1, appealed: "2024-06-12", revoked: "2024-08-20" },
    why: {
      zh: "第三次口头批评,当日升级为书面批评(罚 100 元),三次口头批评由此用掉,但在失效之前仍然有效。这次书面批评与 3 月的合为两次,当日再升级为严重警告:此后两个月底薪和津贴减 20%。",
      en: "The third open verbal warning brings a written one on the same day (100 yuan). The three are closed by it, yet stay active until they lapse. With that of March there are two written warnings, which bring a severe one, still on the same day: base pay and allowance are down by 20% for the next two months.",
    },
  },
  {
    date: "2024-06-12",
    happens: { zh: "对 6 月 3 日的处分提出申诉", en: "appeals against the violation of 3 June" },
    why: {
      zh: "申诉期到 6 月 9 日(通知日后 6 天,当天算在内),这是逾期申诉,记备注 lateAppeal,但仍按结果处理。申诉中不停止执行。",
      en: "The last day was 9 June (notice and 6 days). A late appeal is noted as lateAppeal, and its result counts all the same. While it is pending nothing is suspended.",
    },
  },
  {
    date: "2024-07-31",
    happens: { zh: "七月工资", en: "the pay of July" },
    why: {
      zh: "严重警告发出后的第一个月,减 20%。申诉还没有结果。",
      en: "The first month after the severe warning: 20% less. The appeal is still pending.",
    },
  },
  {
    date: "2024-08-20",
    happens: { zh: "申诉成立,6 月 3 日的处分撤销", en: "the appeal succeeds: the violation of 3 June is revoked" },
    why: {
      zh: "撤销等于从来没有过,后面的全部重算:由它引起的书面批评和严重警告一起消失,八月不再减薪。以前月份已经建议的罚款和减薪,在“更正”一栏用负数退回。前两次口头批评重新成为未用于升级。",
      en: "It is as if it had never been, and everything after it is worked out again: the written and the severe warning that it brought are gone, and August is paid in full. What was proposed for earlier months comes back as a negative correction. The two earlier verbal warnings are open again.",
    },
  },
  {
    date: "2024-11-20",
    happens: { zh: "第一次口头批评满一年", en: "the first verbal warning is a year old" },
    why: {
      zh: "2023-11-20 发出的有效到 2024-11-19,这一天起失效:不再有效,也不再计入升级。",
      en: "Issued on 2023-11-20, it was active through 2024-11-19. From now on it is neither active nor open.",
    },
  },
  {
    date: "2024-12-31",
    happens: { zh: "轻度:缺卡", en: "light: no clock-in" },
    row: { level: 1 },
    why: {
      zh: "失效的不算,发出后恰有两次未用于升级(闰日的一次和这一次),罚 20 元,算在十二月。跨年不清零。",
      en: "The lapsed one does not count: two are open, that of the leap day and this one, so 20 yuan, which belong to December. A new year wipes nothing out.",
    },
  },
  {
    date: "2025-01-06",
    happens: { zh: "轻度:迟到,行上写明罚款 50 元", en: "light: late, with a fine of 50 yuan in the row" },
    row: { level: 1, fineYuan: 50 },
    why: {
      zh: "行上的罚款代替这一次自己的罚款;升级来的书面批评的 100 元照罚。它与 2024 年 3 月的书面批评(还有效)合为两次,升级为严重警告。严重警告有效到合同到期。",
      en: "The row's 罚款 takes the place of its own fine, and the 100 yuan of the escalation stay. With the written warning of March 2024, still active, there are two, which bring a severe one. It is active until the contract ends.",
    },
  },
  {
    date: "2025-02-28",
    happens: { zh: "闰日的口头批评失效", en: "the verbal warning of the leap day lapses" },
    why: {
      zh: "有效到 2025-02-27。它早已用于升级,失效不影响由它来的处分。二月减薪 20%。",
      en: "It was active through 2025-02-27. Long closed, it takes nothing with it. February is paid 20% less.",
    },
  },
  {
    date: "2025-05-10",
    happens: { zh: "重大:泄露客户资料", en: "major: leaked client records" },
    row: { level: 3 },
    why: {
      zh: "重大一次,发严重警告;两次严重警告未用于升级,达到开除条件。程序只写“建议留察”,由人决定;留察期间从六月起减 40%。",
      en: "A major violation brings a severe warning; two are open, which meets the condition for dismissal. The program only says so and suggests probation: a person decides. On probation pay is down by 40% from June on.",
    },
  },
  {
    date: "2025-06-30",
    happens: { zh: "六月工资", en: "the pay of June" },
    why: {
      zh: "留察 40% 与严重警告 20% 同时在期,取最大的一个,不相加。工资支付暂行规定第十六条另限每月扣减不超过工资的 20%,所以“上限内金额”是 460 元。",
      en: "The 40% of probation and the 20% of the severe warning are both in force: the larger counts, never the sum. By the law (工资支付暂行规定 §16) no month may lose more than 20%, so that 460 yuan are within the cap.",
    },
  },
];

/** What the workbook says at the end of a day: an appeal not yet made, or not yet decided, is not in it. */
export function recordOn(day: number): DisciplineRecord {
  const employment: Employment = {
    leftDay: Infinity,
    contractEndOn: () => dayOf(CONTRACT_END),
    payOn: () => ticksOf(PAY_YUAN),
  };
  const violations = story.flatMap(({ date, happens, row }, order) =>
    row ? [violationOf(row, { day: dayOf(date), today: day, reason: happens.zh, order })] : [],
  );
  return { violations, employment, penalties: defaultDefinitions.of(penalties) };
}

export function dayOf(date: string): number {
  return parsePeriod(date)!.from;
}

function violationOf(
  { level, goodsYuan, multiple, fineYuan, appealed, revoked }: StoryRow,
  { day, today, reason, order }: { day: number; today: number; reason: string; order: number },
): Violation {
  const [appealDay, resultDay] = [dayBy(appealed, today), dayBy(revoked, today)];
  return {
    order,
    day,
    noticedDay: day,
    level,
    reason,
    rule: null,
    multiple: multiple ?? null,
    appealDay,
    resultDay,
    goodsValue: ticksOrNone(goodsYuan),
    fine: ticksOrNone(fineYuan),
    probationEnd: null,
    appealResult: resultDay !== null ? "revoked" : appealDay !== null ? "pending" : "none",
    origin: { sheet: 0, row: order },
  };
}

/** The day of a date that has come by today. */
function dayBy(date: string | undefined, today: number): number | null {
  const day = date === undefined ? Infinity : dayOf(date);
  return day <= today ? day : null;
}

function ticksOrNone(yuan: number | undefined): Ticks | null {
  return yuan === undefined ? null : ticksOf(yuan);
}
