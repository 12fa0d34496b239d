import { pad, spellClock, spellIsoDate } from "./calendar.ts";
import { type Dial, isConnected, type Outcome, phoneOf, recordingOf } from "./dials.ts";
import { scatter, type Stray } from "./mess.ts";
import { dateCell, type SampleCell, type SampleRow, type SampleSheet, timeCell, titledSheet } from "./sample-sheet.ts";

const HEADER = ["日期", "时间", "工号", "业务", "地区", "处理结果", "时长", "电话", "录音号"];
const OUTCOME = 5;
const TALK = 6;
const PHONE = 7;

const WORDS: Readonly<Record<Outcome, readonly string[]>> = {
  subscribed: ["同意", "订购成功", "已订购"],
  refused: ["拒绝", "不同意", "挂断", "客户挂断"],
  callback: ["预约", "稍后再拨", "考虑"],
  ineligible: ["已办理", "无法办理"],
  noAnswer: ["未接", "无人应答", "拒接"],
  busy: ["忙音", "通话中"],
  unreachable: ["错号", "欠费停机", "无法接通"],
};

export function oldCallRow(dial: Dial): SampleRow {
  const { number, second, person, product, city, outcome } = dial;
  const words = WORDS[outcome];
  return [
    spellDate(dial),
    number % 4 === 1 ? timeCell(second) : spellClock(second),
    number % 2 === 0 ? person.oldId : String(person.oldId),
    number % 71 === 0 ? ` ${product.name}` : product.name,
    number % 3 === 0 ? `${city}市` : city,
    words[number % words.length]!,
    isConnected(outcome) ? spellDuration(dial) : null,
    phoneOf(dial),
    recordingOf(dial),
  ];
}

/** 外呼明细 of the old system, whose export knows neither names nor one way to write a date. */
export function oldCallSheet(rows: readonly SampleRow[], strays: readonly Stray[]): SampleSheet {
  const body = scatter(rows, strays);
  return titledSheet({ name: "老系统导出", title: "老系统外呼记录导出", header: HEADER, rows: body });
}

/** `plain` makes a refused dial of an ordinary agent, each time another. */
export function oldCallStrays(plain: () => Dial): Stray[] {
  const row = (): SampleRow => oldCallRow(plain());
  return [
    { code: null, row: row().with(PHONE, "--") },
    { code: "unreadableDuration", row: row().with(TALK, "约三分钟") },
    { code: null, row: [null, null] },
    { code: "unknownOutcome", row: row().with(OUTCOME, "？？") },
    { code: "totalRow", row: [null, null, "小计", null, null, null, "1小时3分25秒"] },
  ];
}

/** The spellings change from minute to minute as the export was pieced together. */
function spellDate({ number, day }: Dial): SampleCell {
  const { year, month, day: date } = day;
  const spellings: readonly SampleCell[] = [
    `${year}/${month}/${date}`,
    `${year}年${month}月${date}日`,
    `${year}${pad(month)}${pad(date)}`,
    spellIsoDate(day),
    `${year}.${pad(month)}.${pad(date)}`,
    dateCell(day.serial),
    Number(`${year}${pad(month)}${pad(date)}`),
  ];
  return spellings[number % spellings.length]!;
}

function spellDuration({ number, talkSeconds }: Dial): string {
  const minutes = Math.floor(talkSeconds / 60);
  const seconds = talkSeconds % 60;
  if (number % 3 === 0) return `${minutes}:${pad(seconds)}`;
  return number % 3 === 1 ? `${minutes}分${seconds}秒` : spellClock(talkSeconds);
}
