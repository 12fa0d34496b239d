import {
  CLASS_NAMES,
  defaultMessageWords,
  type WordClass,
  type WordMatch,
} from "../../src/lib/centre/subjects/messages/message-words.ts";
import { CALLBACK_RESULTS, RATINGS, STATUSES } from "../../src/lib/centre/subjects/service-tables/complaint-words.ts";
import { type ColumnType, UNREADABLE } from "../../src/lib/table/decode.ts";
import { Dictionary } from "../../src/lib/table/dictionary.ts";
import { fold } from "../../src/lib/table/fold.ts";
import {
  dayOf,
  formatDay,
  formatTime,
  isTimeOfDay,
  Precision,
  precisionOf,
  secondsOf,
  timeOfDaySeconds,
} from "../../src/lib/table/moment.ts";
import { readPhone } from "../../src/lib/table/phone/read-phone.ts";
import { clock, dateTime, month } from "../../src/lib/table/types/date-time.ts";
import { duration } from "../../src/lib/table/types/duration.ts";
import { absolute, count, money, points, quantity, unitPrice } from "../../src/lib/table/types/quantity.ts";
import { codeOf, ORIGIN, pageOf, tableOf } from "./markdown.ts";

const NOTES: Readonly<Record<string, string>> = {
  zonedTime: ",备注 noted `zonedTime`",
  wrongWeekday: ",备注 noted `wrongWeekday`",
};

/** docs/reading.md: what cells may look like and what is made of them, each example read by the decoders themselves. */
export function readingPage(): string {
  return pageOf([
    ORIGIN,
    "# How cells are read · 格子怎么读",
    "同一个意思的各种写法都读;读不出的,整行不计,并说明在哪一格、怎么改。什么也不猜。" +
      "Every usual spelling is read; what cannot be is set aside with its cell and what to do. Nothing is guessed.",
    ...moments(),
    ...numbers(),
    ...phones(),
    ...words(),
    ...rules(),
  ]);
}

function moments(): string[] {
  return [
    "## 日期和时间 · Dates and times",
    examples(dateTime, DATES, showMoment),
    "`25-10-09` 只在整列日期都这样写时读作年在前:要么每格的星期都对,要么末位有变化、首位是同一个数或相邻两个数。" +
      "时区不换算,除 +08:00 外都备注。`25-10-09` is read as year first where all dates of the column are so written, and either " +
      "the weekday of each fits, or the last part varies and the first is one number or two that follow one another. " +
      "No zone is converted; all but +08:00 are noted.",
    "## 签入签出的时间 · Times of day",
    examples(clock, CLOCKS, showMoment),
    "## 月份 · Months",
    examples(month, MONTHS, formatDay),
  ];
}

function numbers(): string[] {
  return [
    "## 数 · Numbers",
    examples(quantity, QUANTITIES, String),
    "百分号(写出来的,或单元格格式的)· A percent sign, written or of the cell's format:",
    tableOf(
      ["列", "Columns", "12%"],
      [
        ["得分、复核得分、扣分、评分项、满分、服务目标", "scores, points", shown(points, "12%", String)],
        ["单价、产值目标、定制量目标、工时目标和其他金额", "money, targets", shown(money, "12%", String)],
        ["其他", "others", shown(quantity, "12%", String)],
      ],
    ),
    "## 时长 · Durations",
    examples(duration("秒"), DURATIONS, (seconds) => `${seconds} 秒`),
    "## 限度 · Limits",
    "超出的整行不计(`implausibleValue`),句子里写明限度。A row beyond one is set aside, and the limit is named.",
    tableOf(
      ["限度", "Limit"],
      [count, unitPrice, money, absolute].map(({ limit }) => [limit!.says.zh, limit!.says.en]).concat(OTHER_LIMITS),
    ),
  ];
}

function phones(): string[] {
  const told = PHONES.map((text) => {
    const { text: read, notes } = readPhone(fold(text), null);
    return [codeOf(text), codeOf(read), notes.map(codeOf).join("、")];
  });
  return [
    "## 号码 · Phones",
    "各表的号码都统一成一种写法再比:空格、短横、括号、国家号、IP 拨号前缀不影响,分机保留在 `#` 后面。备注的行照计。" +
      "Numbers of all tables are compared in one form. Blanks, hyphens, brackets, the country's code and dialling prefixes make " +
      "no difference; an extension stays behind `#`. Rows with a note count.",
    tableOf(["写法 · Written", "读作 · Read as", "备注 · Note"], told),
    "区号也可以写在口径的服务口径里,补在 7、8 位的号码前。遮住的号码和谁都对不上。An area code named in 服务口径 is put before " +
      "numbers of 7 or 8 digits. A masked number equals no other.",
  ];
}

function words(): string[] {
  const meanings = { 状态: STATUSES, 回访结果: CALLBACK_RESULTS, 满意度: RATINGS };
  const told = Object.entries(meanings).flatMap(([column, all]) =>
    Object.values<readonly string[]>(all).map(([first, ...others]) => [column, first!, others.join("、")]),
  );
  const listed = (of: WordClass, match: WordMatch) =>
    [...defaultMessageWords].filter(([, meaning]) => meaning[0] === of && meaning[1] === match).map(([word]) => word);
  const classes = MESSAGE_CLASSES.map((of) => [
    CLASS_NAMES[of],
    listed(of, "whole").join("、"),
    listed(of, "within").join("、"),
  ]);
  return [
    "## 投诉与回访的词 · Words of complaints and callbacks",
    "别的词加在口径的投诉状态口径、回访结果口径、满意度口径。Others are added in 口径.",
    tableOf(["列 · Column", "读作 · Read as", "也可写 · Also"], told),
    "## 短信的词 · Words of messages",
    "从上到下看,同一类先看全字;前面有不、没、别、勿的退订、投诉、开通、取消待人工。别的词加在口径的短信口径。" +
      "From the top down, in each class the whole text first; a negated word is for a person. Others are added in 短信口径.",
    tableOf(["类别 · Class", "全字 · Whole", "包含 · Within"], classes),
  ];
}

function rules(): string[] {
  return [
    "## 公式 · Formulas",
    "读的是文件里存下的结果。脚本写的文件常常只有公式没有结果:不当作空格,整行不计(`formulaWithoutResult`);" +
      "用 Excel 打开、保存一次就好。只有不进任何数字的格(姓名、号码、录音编号、说明)没有结果时,行照计,备注。" +
      "The result that the file holds is read. A formula without one is never blank: its row is set aside until the file was " +
      "opened in Excel and saved. Where no figure comes of the cell, as of a name, the row counts and is noted.",
    "## 汇总与明细 · Tallies and calls",
    "坐席、日期、业务、地市、系统都与一次外呼相同的汇总行不再计,句子里写明是哪一行。整张表都没填的地市或系统,与任何一个相同;" +
      "别的行填了而这一行空着的,与哪一个都不同。A tally that has the agent, date, product, city and system of a call counts no " +
      "more, and the call is named. A city or a system that one of the sheets has nowhere agrees with any; a blank among filled " +
      "ones agrees with none.",
  ];
}

const DATES = [
  "2025-10-09",
  "2025/10/9 14:05",
  "2025年10月9日 下午2:05",
  "2025-10-09 星期四",
  "2025-10-09 星期一",
  "20251009140533",
  "2025-10-09T14:05:33.120+08:00",
  "2025-10-09T14:05:33Z",
  "2025-10-09 24:00",
  "10月9日",
  "10/9/2025",
];
const CLOCKS = ["9:00", "9:00 AM", "上午9:00", "下午5:30", "24:00", "次日04:00"];
const MONTHS = ["2025-10", "2025年10月", "202510", "2025-10-09"];
const QUANTITIES = ["1,234", "１２", "￥3.50", "3.5元", "1万"];
const DURATIONS = ["205", "3:25", "00:03:25", "3分25秒", "1小时3分25秒"];
const PHONES = [
  "138 0000 1234",
  "+86 138-0000-1234",
  "013800001234",
  "17951 13800001234",
  "0371-65351234",
  "(0371)65351234转8012",
  "400-800-1234",
  "371-65351234",
  "65351234",
  "13800001234/13900001234",
  "+852 9123 4567",
  "138****1234",
  "1.38E+10",
  "10086",
];
const MESSAGE_CLASSES = ["unsubscribe", "complaint", "enquiry", "reply", "thanks"] as const;
const OTHER_LIMITS = [
  [
    "得分和复核得分不超过 100,或各项满分之和(取大的)",
    "a score is at most 100, or the sum of its items' points if that is more",
  ],
  ["通话时长不超过 24 小时", "a talk time is at most 24 hours"],
  ["考勤的天数不超过 31", "days of attendance are at most 31"],
];

function examples(type: ColumnType, texts: readonly string[], show: (value: number) => string): string {
  return tableOf(
    ["写法 · Written", "读作 · Read as"],
    texts.map((text) => [codeOf(text), shown(type, text, show)]),
  );
}

function shown(type: ColumnType, text: string, show: (value: number) => string): string {
  const notes: string[] = [];
  const decoder = type.decoder({ unit: null, date1904: false, dictionary: new Dictionary() });
  const value = decoder.text(fold(text), (note) => void notes.push(note));
  if (value === UNREADABLE) return `读不出 ${codeOf(type.unreadable)}`;
  return show(value) + notes.map((note) => NOTES[note] ?? "").join("");
}

function showMoment(moment: number): string {
  if (isTimeOfDay(moment)) return formatTime(secondsOf(moment));
  const date = formatDay(dayOf(moment));
  return precisionOf(moment) === Precision.date ? date : `${date} ${formatTime(timeOfDaySeconds(moment))}`;
}
