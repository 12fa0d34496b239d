import { spellClock, spellIsoDate } from "./calendar.ts";
import { type Dial, type Outcome, phoneOf, recordingOf } from "./dials.ts";
import { scatter, type Stray, widen } from "./mess.ts";
import type { Person } from "./people.ts";
import { UNPRICED_PRODUCT } from "./prices.ts";
import { dateTimeCell, type SampleCell, type SampleRow, type SampleSheet, titledSheet } from "./sample-sheet.ts";

const HEADER = "呼叫时间 坐席工号 坐席姓名 业务名称 地市 外呼结果 通话时间(秒) 客户号码 录音编号".split(" ");
const AGENT = 1;
const PRODUCT = 3;
const OUTCOME = 5;
const TALK = 6;

const WORDS: Readonly<Record<Outcome, readonly string[]>> = {
  subscribed: ["成功", "定制成功", "办理成功", "成功 "],
  refused: ["客户拒绝", "拒访", "不需要", "中途挂断"],
  callback: ["预约回访", "再联系", "CALLBK"],
  ineligible: ["不符合", "非机主", "已开通"],
  noAnswer: ["无人接听", "未接通", "无应答", "NA"],
  busy: ["用户忙", "占线"],
  unreachable: ["关机", "空号", "停机", "不在服务区"],
};

/** What now and then stands for a refusal: not to be called again. */
const UNWANTED = "勿扰";

export function newCallRow(dial: Dial): SampleRow {
  const { number, day, second, person, product, city, outcome } = dial;
  const words = WORDS[outcome];
  const phone = phoneOf(dial);
  return [
    number % 3 === 0 ? `${spellIsoDate(day)} ${spellClock(second)}` : dateTimeCell(day.serial, second),
    person.newId,
    person.name,
    number % 53 === 0 ? `${product.name} ` : product.name,
    writeCity(city, number),
    outcome === "refused" && number % 97 === 0 ? UNWANTED : words[number % words.length]!,
    dial.talkSeconds,
    number % 5 === 0 ? Number(phone) : phone,
    recordingOf(dial),
  ];
}

/** 外呼明细 of the new system, with a sum under it. */
export function newCallSheet(rows: readonly SampleRow[], strays: readonly Stray[], month: string): SampleSheet {
  const body = scatter(rows, strays);
  const result = body.reduce((sum, row) => sum + numberIn(row[TALK]), 0);
  body.push(total("合计", { formula: `SUM(G4:G${body.length + 3})`, result }));
  return titledSheet({ name: "新系统外呼明细", title: `外呼明细(新系统) ${month}`, header: HEADER, rows: body });
}

/** `plain` makes a refused dial of an ordinary agent, each time another; the leaver's comes after the last day. */
export function newCallStrays(plain: (change?: Partial<Dial>) => Dial, leaver: () => Dial): Stray[] {
  const row = (change?: Partial<Dial>): SampleRow => newCallRow(plain(change));
  const twice = row();
  const { person } = plain();
  const unpriced = { product: UNPRICED_PRODUCT, outcome: "subscribed" } as const;
  return [
    { code: null, row: twice },
    { code: "unknownOutcome", row: row().with(OUTCOME, "转人工台") },
    { code: null, row: row().with(TALK, { formula: "2*60+5", result: 125 }) },
    { code: "unknownAgent", row: row().with(AGENT, "X9999").with(2, "临时帮忙") },
    { code: "missingValue", row: row().with(OUTCOME, null) },
    { code: "totalRow", row: total("小计", 8642) },
    { code: null, row: row().with(AGENT, bracketed(person)) },
    { code: "unreadableDate", row: row().with(0, "2025-13-40 09:61") },
    { code: "headerRow", row: HEADER },
    { code: "negativeValue", row: row().with(TALK, -35) },
    { code: "noPrice", row: row(unpriced) },
    { code: "noPrice", row: row(unpriced) },
    { code: null, row: row({ product: UNPRICED_PRODUCT }) },
    { code: null, row: [] },
    { code: "agentLeft", row: newCallRow(leaver()) },
    { code: "unreadableText", row: row().with(PRODUCT, { error: "#N/A" }) },
    { code: null, row: row().with(AGENT, widen(person.newId)) },
    { code: "duplicateRow", row: twice },
    { code: "totalRow", row: total("本页小计:", null) },
  ];
}

function total(word: string, talk: SampleCell): SampleRow {
  return [word, null, null, null, null, null, talk];
}

function bracketed({ newId, name }: Person): string {
  return `${newId} [${name}]`;
}

function writeCity(city: string, number: number): string {
  if (number % 97 === 0) return `河南省${city}市`;
  return number % 4 === 0 ? `${city}市` : city;
}

function numberIn(cell: SampleCell | undefined): number {
  if (typeof cell === "number") return cell;
  return typeof cell === "object" && cell !== null && "formula" in cell ? Number(cell.result) : 0;
}
