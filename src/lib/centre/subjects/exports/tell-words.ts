import type { Definitions } from "../../../definition/definitions.ts";
import { foldWord } from "../../../definition/fold-word.ts";
import { fold } from "../../../table/fold.ts";
import { isStatus } from "../attendance-statuses.ts";
import { statusWords } from "../status-block.ts";
import { WORKDAY_HOURS } from "./export-types.ts";

/** One thing that an export says of a day: a status, its days and its seconds, NaN where not told. */
export interface Part {
  readonly status: string;
  readonly days: number;
  readonly seconds: number;
}

/** What the words of the exports mean, the first that fits; plain 请假 names no kind and counts as the common one. */
const MEANINGS: readonly (readonly [words: RegExp, status: string])[] = [
  [/^补卡|补卡(?:审批|申请)?通过|改为正常|校准.*正常/, "出勤"],
  [/^加班/, "加班"],
  [/^休息|^未排班|^不上班|^节假日/, "休息"],
  [/旷工|缺勤/, "旷工"],
  [/缺卡|未打卡/, "缺卡"],
  [/迟到/, "迟到"],
  [/早退/, "早退"],
  [/事假/, "事假"],
  [/病假/, "病假"],
  [/年假|年休假/, "年假"],
  [/婚假/, "婚假"],
  [/产假|产检假/, "产假"],
  [/丧假/, "丧假"],
  [/工伤/, "工伤"],
  [/调休/, "调休"],
  [/培训/, "培训"],
  [/外勤|外出|出差|公出/, "公出"],
  [/^请假/, "事假"],
  [/正常|^出勤|(?:地点|设备)异常|非常用/, "出勤"],
];

/** The parts of a text such as `正常,事假05-01 09:00到05-01 18:00 8小时`; null when some of it is no known word. */
export function tellWords(text: string, definitions: Definitions): Part[] | null {
  const parts = partsOf(text, definitions);
  return parts.every((part) => part !== null) ? parts : null;
}

/** The parts of a text that need not be about attendance, such as what was applied for: other words say nothing. */
export function tellKnown(text: string, definitions: Definitions): Part[] {
  return partsOf(text, definitions).filter((part) => part !== null);
}

/** A part of which only the status is told. */
export function plainPart(status: string): Part {
  return { status, days: NaN, seconds: NaN };
}

function partsOf(text: string, definitions: Definitions): (Part | null)[] {
  const pieces = fold(text)
    .split(/[,;、\n\r]+/)
    .map((piece) => piece.trim());
  return pieces.filter((piece) => piece !== "").map((piece) => partOf(piece, definitions));
}

function partOf(piece: string, definitions: Definitions): Part | null {
  const statuses = definitions.of(statusWords);
  const own = statuses.get(foldWord(piece)) ?? statuses.get(foldWord(wordOf(piece)));
  const status = own ?? (isStatus(piece) ? piece : MEANINGS.find(([words]) => words.test(piece))?.[1]);
  return status === undefined ? null : { status, days: daysIn(piece), seconds: secondsIn(piece) };
}

/** The word before the numbers: `育儿假` of `育儿假05-01 09:00到05-01 18:00 8小时`. */
function wordOf(piece: string): string {
  return piece.replace(/[\d(].*$/, "");
}

/** The part of this day of a leave; one told of several days covers the whole of each. */
function daysIn(piece: string): number {
  const [, days] = /(\d+(?:\.\d+)?)\s*天/.exec(piece) ?? [];
  const [, hours] = /(\d+(?:\.\d+)?)\s*(?:小时|h)/i.exec(piece) ?? [];
  const told = days === undefined ? Number(hours) / WORKDAY_HOURS : Number(days);
  return Math.min(told, 1);
}

function secondsIn(piece: string): number {
  const [, hours] = /(\d+)\s*小时/.exec(piece) ?? [];
  const [, minutes] = /(\d+(?:\.\d+)?)\s*分/.exec(piece) ?? [];
  return hours === undefined && minutes === undefined ? NaN : Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
}
