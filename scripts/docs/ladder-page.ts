import { type Ledger, playLadder } from "../../src/lib/centre/subjects/discipline/play-ladder.ts";
import { isActive, isOpen, type Sanction } from "../../src/lib/centre/subjects/discipline/sanction.ts";
import { type Tally, tallyOf } from "../../src/lib/centre/subjects/discipline/tally.ts";
import { isLateAppeal, type Level, LEVELS } from "../../src/lib/centre/subjects/discipline/violation.ts";
import { monthOf } from "../../src/lib/facts/period.ts";
import { dayOf, recordOn, type Step, story } from "./ladder-story.ts";
import { ORIGIN, pageOf, tableOf } from "./markdown.ts";

const TICKS_PER_YUAN = 10_000;

const STATE_HEADERS = ["", "日期", "发生了什么", "当日发出", "未用于升级", "仍有效", "最高级别", "再犯"];
const MONEY_HEADERS = ["", "月份", "罚款", "赔偿", "降薪", "建议扣减", "更正", "超过法定上限", "上限内"];

/** docs/ladder.md: the penalty ladder played on one agent's eighteen months, every figure by the code itself. */
export function ladderPage(): string {
  const played = story.map(playStep);
  return pageOf([
    ORIGIN,
    "# The penalty ladder, worked · 评扣阶梯示例",
    "一名坐席十八个月的经过,底薪加津贴 2300 元,合同到 2026-12-31,口径全部用默认值。每一行都是程序按当天的评扣表从头算出的," +
      "没有保存任何中间状态。数字怎样改,见 [definitions.md](definitions.md) 的评扣口径;表上的列见 [reports.md](reports.md#penalty-tally)。",
    "Eighteen months of one agent with a pay of 2,300 yuan and a contract until 2026-12-31, by the defaults of 评扣口径 " +
      "([definitions.md](definitions.md)). Each line is worked out anew from the violations as they stood on that day; " +
      "nothing is kept in between. The sheet that shows it is [penalty-tally](reports.md#penalty-tally).",
    "一年有效期和六天申诉期是本中心自定的,可在口径里改。The year of validity and the six days for an appeal are the " +
      "house's choice, and can be changed there.",
    "## 处分 · Sanctions",
    tableOf(STATE_HEADERS, played.map(stateRow)),
    "## 当月的钱 · The month's money",
    "到当日为止的当月数,元。Of the month up to that day, in yuan.",
    tableOf(MONEY_HEADERS, played.map(moneyRow)),
    "## 逐步说明 · Step by step",
    ...story.map(explain),
  ]);
}

interface PlayedStep {
  readonly step: Step;
  readonly ledger: Ledger;
  readonly tally: Tally;
}

function playStep(step: Step): PlayedStep {
  const day = dayOf(step.date);
  const ledger = playLadder(recordOn(day), day);
  return { step, ledger, tally: tallyOf(ledger, { from: monthOf(day).from, to: day }) };
}

function stateRow({ step, ledger, tally }: PlayedStep, place: number): string[] {
  const { asOf, sanctions, record } = ledger;
  const issued = sanctions.filter(({ issuedDay }) => issuedDay === asOf);
  const isLate = record.violations.some((one) => one.appealDay === asOf && isLateAppeal(one, record.penalties));
  const next = tally.next.map(({ category, more, sanction }) => `${category} ${more} 次→${sanction}`).join(";");
  return [
    String(place + 1),
    step.date,
    `${step.happens.zh}${isLate ? "(lateAppeal)" : ""}<br>${step.happens.en}`,
    issued.map(sanctionWords).join("<br>") || "—",
    countWords(sanctions.filter((one) => isOpen(one, asOf))),
    countWords(sanctions.filter((one) => isActive(one, asOf))),
    tally.level === null ? "—" : nameOf(tally.level),
    next,
  ];
}

function moneyRow({ step, tally }: PlayedStep, place: number): string[] {
  const { fines, compensation, payReduction, deductionAmount, corrections, overLegalCap, withinCap } = tally;
  return [
    String(place + 1),
    step.date.slice(0, 7),
    yuan(fines),
    yuan(compensation),
    `${payReduction * 100}%`,
    yuan(deductionAmount),
    yuan(corrections),
    overLegalCap === true ? "是" : "否",
    yuan(withinCap),
  ];
}

function sanctionWords({ level, fine, escalatedFrom }: Sanction): string {
  const how = escalatedFrom.length > 0 ? `(由 ${escalatedFrom.length} 次${nameOf((level - 1) as Level)}升级)` : "";
  return `${nameOf(level)}${how}${fine > 0 ? `,罚 ${yuan(fine)} 元` : ""}`;
}

/** Nobody is dismissed by the program: it says that the condition is met. */
function nameOf(level: Level): string {
  return level === 4 ? "达到开除条件" : LEVELS[level].sanction;
}

function countWords(sanctions: readonly Sanction[]): string {
  const words = ([1, 2, 3, 4] as const).flatMap((level) => {
    const count = sanctions.filter((one) => one.level === level).length;
    return count === 0 ? [] : [`${nameOf(level)} ${count}`];
  });
  return words.join("、") || "—";
}

function yuan(ticks: number | null): string {
  return ticks === null ? "" : String(ticks / TICKS_PER_YUAN);
}

function explain({ date, happens, why }: Step, place: number): string {
  return `### ${place + 1}. ${date} ${happens.zh}\n\n${why.zh}\n\n_${happens.en}_: ${why.en}`;
}
