import { drawNumber } from "../../src/lib/centre/subjects/quality/draw-number.ts";
import { drawFormulas, LAST_ROW } from "./draw-formulas.ts";
import { codeOf, ORIGIN, pageOf, tableOf } from "./markdown.ts";

const DAY_AND_AGENT = "2025-10-09|1001";
const RECORDINGS = ["XL00001042", "XL00001043", "XL00001107", "LY00000318"];
const TEXT = `${DAY_AND_AGENT}|${RECORDINGS[0]!}`;

/** docs/sampling.md: how 抽听清单 draws, worked so that whoever was drawn can check it in a spreadsheet. */
export function samplingPage(): string {
  const { first, step, mixing } = drawFormulas();
  return pageOf([
    ORIGIN,
    "# The draw of the sampling plan · 抽听清单怎样抽",
    "抽听清单由日期、工号和录音编号决定,不用随机数:谁在哪台电脑上算都是同一张,质检员挑不了,坐席可以自己核对。" +
      "表上的列见 [reports.md](reports.md#sampling-plan)。",
    "The plan follows from the date, the agents and their recordings, without chance: it is the same whoever makes it, " +
      "nobody can pick, and an agent can check it.",
    "## 谁先谁后 · Who comes first",
    tableOf(["", "比什么", "Compared by"], ORDER),
    "先按这个次序每人取一条,再按同样的次序取每人的第二条,到 `--n` 条为止(默认 20)。" +
      "One recording of each agent in this order, then a second of each, up to `--n` (20).",
    "## 一个人的录音里取哪条 · Which of an agent's recordings",
    DRAWING,
    tableOf(["次序", "文字 · Text", "抽签数 · Number"], recordingRows()),
    "需要相同的坐席之间比“日期|工号”的抽签数,也是小的在前。Agents in equal need are ordered by the number of `date|agent`: " +
      `${codeOf(DAY_AND_AGENT)} → ${drawNumber(DAY_AND_AGENT)}。`,
    "## 怎么算 · The number",
    "从 2166136261 开始,对文字的每个字符:与字符编码作按位异或,再乘 16777619,只留低 32 位(FNV-1a)。最后混合一次" +
      "(MurmurHash3 的末步):异或右移 16 位,乘 2246822507,异或右移 13 位,乘 3266489909,异或右移 16 位,每步只留低 32 位。" +
      "字符编码是 UTF-16 的;工号、录音编号以人员表和外呼明细里的写法为准。",
    "32-bit FNV-1a over the UTF-16 code units of the text, then the last mixing step of MurmurHash3.",
    "## 在表格里核对 · Check it in a spreadsheet",
    `Excel 2013 以上、WPS 和 LibreOffice 都能算,不要宏。文字写在 A1,B 列从 B2 向下填充到 B${LAST_ROW},抽签数在 C5。` +
      `No macro is needed: the text in A1, B2 filled down to B${LAST_ROW}, the number in C5.`,
    tableOf(
      ["格", "公式 · Formula"],
      [
        ["A1", codeOf(TEXT)],
        ["B1", codeOf(first)],
        [`B2:B${LAST_ROW}`, codeOf(step)],
        ...mixing.map((formula, place) => [`C${place + 1}`, codeOf(formula)]),
      ],
    ),
    `以 ${codeOf(TEXT)} 为例,C5 应是 **${drawNumber(TEXT)}**。With this text C5 shows ${drawNumber(TEXT)}.`,
  ]);
}

const DRAWING =
  "每条录音有一个抽签数,由文字“日期|工号|录音编号”算出;最小的先听。同一录音编号只算一次。" +
  "当日以前已有质检的录音不抽;当日起质检的仍在清单上,标“已听”,所以一天的清单边听边不变。" +
  "Each recording draws a number from the text `date|agent|recording`; the lowest is listened to first. One evaluated " +
  "before the day is left out; one evaluated on it or later stays, marked as heard, so that a day's list does not change.";

const ORDER = [
  [
    "1",
    "当月在当日以前还差的质检份数,差得多的在前",
    "evaluations missing of the month's minimum before the day, most first",
  ],
  ["2", "入职不超过 30 天的在前", "those who joined 30 days ago or less"],
  ["3", "当月到当日的定制率拒访率有提示的在前", "those whom the rates of the month to date flag"],
  ["4", "“日期|工号”的抽签数,小的在前", "the number drawn by `date|agent`, lowest first"],
];

function recordingRows(): string[][] {
  const drawn = RECORDINGS.map((recording) => {
    const text = `${DAY_AND_AGENT}|${recording}`;
    return { text, number: drawNumber(text) };
  });
  drawn.sort((a, b) => a.number - b.number);
  return drawn.map(({ text, number }, place) => [String(place + 1), codeOf(text), String(number)]);
}
