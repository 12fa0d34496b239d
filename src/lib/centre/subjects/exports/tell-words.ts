import type { Definitions } from "../../../definition/definitions.ts";
import { foldWord } from "../../../definition/fold-word.ts";
import { fold } from "../../../table/fold.ts";
import { isStatus } from "../attendance-statuses.ts";
import { LEAVES, leaveStatus, OTHER_LEAVE } from "../leave-kinds.ts";
import { statusWords } from "../status-block.ts";
import {
  type ApprovalSpan,
  type DayContext,
  type DaysOff,
  isLong,
  partInSpan,
  readSpan,
  shareOf,
} from "./approval-span.ts";
import { daysIn, lengthOf } from "./length.ts";
import { FAULTS, type LongApproval, type Part, partOf, type Side } from "./part.ts";

/** What words are read with. */
export interface WordContext extends DayContext, DaysOff {
  readonly definitions: Definitions;
}

/** That some leave touched the day: neither its kind nor its length. */
export const SOME_LEAVE = "请假";

/** What the words of the exports mean beside kinds of leave, the first that fits. */
const MEANINGS: readonly (readonly [words: RegExp, status: string])[] = [
  [/^补卡|补卡(?:审批|申请)?通过|改为正常|校准.*正常|正常.*校准/, "出勤"],
  [/休息|未排班|不上班|^节假日$|^(?:放|法定|公休)假/, "休息"],
  [/加班/, "加班"],
  [/旷工|缺勤/, "旷工"],
  [/缺卡|未打卡/, "缺卡"],
  [/迟到/, "迟到"],
  [/早退/, "早退"],
  [/培训/, "培训"],
  [/外勤|外出|出差|公出/, "公出"],
  [/^请假/, SOME_LEAVE],
  [/正常|^出勤|(?:地点|设备|时间)异常|非常用/, "出勤"],
];

/** What says nothing of a day. */
const SILENT = /^(?:异常|待(?:打卡|计算|处理)|未到打卡时间|(?:未加入|不在)考勤组.*|未入职|已?离职|无需打卡|免打卡)$/;

/** A length alone goes on with what stood before it: `迟到1次,12分钟`. */
const MORE = /^(?:时长|共)?\s*(?:\d+(?:\.\d+)?\s*(?:天|小时|h|分钟|分)(?:\s*\d+\s*分钟?)?|半(?:天|日|个?小时))$/i;
const BEFORE_COLON = /^.*?:\s*(?=[^\d\s])/;
const ABSENT_PART = /旷工(?:迟到|早退)/;
/** Who is so late that it counts as 旷工 was there for the rest of the day. */
const HALF_DAY = 0.5;
const HALF = /半[天日]|^[上下]午/;
const HALF_HOUR = /半个?小时|小时半/;
const HOURS = /(\d+(?:\.\d+)?)\s*个?半?小时/;

/** The parts of a text such as `正常,事假05-01 09:00到05-01 18:00 8小时`; null when some of it is no known word. */
export function tellWords(text: string, context: WordContext): Part[] | null {
  const told = piecesOf(text).map((piece) => partsOf(piece, context));
  return told.every((parts) => parts !== null) ? told.flat() : null;
}

/** The parts of a text that need not be about attendance, such as what was applied for: other words say nothing. */
export function tellKnown(text: string, context: WordContext): Part[] {
  return [...new Set(piecesOf(text))].flatMap((piece) => partsOf(piece, context) ?? []);
}

function piecesOf(text: string): string[] {
  const pieces = fold(text)
    .split(/[,;、\n\r]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  return pieces.reduce<string[]>((all, piece) => {
    if (all.length === 0 || !MORE.test(piece)) return [...all, piece];
    return [...all.slice(0, -1), `${all.at(-1)!} ${piece}`];
  }, []);
}

/** What one piece says, `早班:正常` as `正常` does; null of no known word. */
function partsOf(piece: string, context: WordContext): Part[] | null {
  const plain = piece.replace(BEFORE_COLON, "");
  return partsIn(plain, context) ?? (plain === piece ? null : partsIn(piece, context));
}

function partsIn(piece: string, context: WordContext): Part[] | null {
  const meaning = meaningOf(piece, context.definitions);
  if (!meaning) return SILENT.test(piece) ? [] : null;
  const { status } = meaning;
  if (LEAVES.has(status) && isOffWithin(piece, context)) return [partOf("休息")];
  const seconds = FAULTS.has(status) ? secondsIn(piece) : NaN;
  const days = daysOf(piece, status, context);
  const told = { days, seconds, times: timesIn(piece), side: sideIn(piece), approval: longApproval(piece, context) };
  const part = partOf(status, { kind: meaning.kind, ...told });
  return status === "休息" && /加班/.test(piece) ? [partOf("休息"), { ...part, status: "加班" }] : [part];
}

/** The status of a piece by a word in it, else by what else is known. */
function meaningOf(piece: string, definitions: Definitions): Meaning | null {
  for (const word of wordsOf(piece)) {
    const meaning = isStatus(word) ? { status: word, kind: null } : meaningOfLeave(word, definitions);
    if (meaning) return meaning;
  }
  const known = MEANINGS.find(([words]) => words.test(piece));
  return known ? { status: known[1], kind: null } : null;
}

/** What a word counts as, and what leave is called that there is no status for and that nobody classed. */
type Meaning = Pick<Part, "status" | "kind">;

/** What a kind of leave means: as the centre has it, else by its name. */
export function meaningOfLeave(word: string, definitions: Definitions): Meaning | null {
  const own = definitions.of(statusWords).get(foldWord(word));
  if (own !== undefined) return { status: own, kind: null };
  const status = leaveStatus(word);
  return status === null ? null : { status, kind: status === OTHER_LEAVE ? word : null };
}

/** The words that may name what a piece is of: itself, the one before its numbers, and one in brackets, `请假(事假)`. */
function wordsOf(piece: string): string[] {
  const before = piece.replace(/(?:[\s\d(]|[半全]天|半日|半个?小时).*$/, "");
  const [, inside] = /^请假.*\(([^()]*)\)/.exec(piece) ?? [];
  return [piece, before, inside ?? ""].filter((word) => word !== "");
}

/** The working days that a piece is of, on its day; a leave of several is on each the part in its shift. */
function daysOf(piece: string, status: string, context: WordContext): number {
  if (FAULTS.has(status)) return NaN;
  if (ABSENT_PART.test(piece)) return HALF_DAY;
  const span = readSpan(piece, context.day);
  const told = toldDays(piece, context.hoursInDay);
  const days = span && (isLong(span) || Number.isNaN(told)) ? partOfLong(span, told, context) : told;
  return status === "加班" ? days : Math.min(days, 1);
}

function longApproval(piece: string, { day, hoursInDay }: WordContext): LongApproval | null {
  const span = readSpan(piece, day);
  return span && isLong(span) ? { text: piece, days: toldDays(piece, hoursInDay) } : null;
}

/** Whether leave of several days only reaches over the day, which is off. */
function isOffWithin(piece: string, context: WordContext): boolean {
  const span = readSpan(piece, context.day);
  const told = toldDays(piece, context.hoursInDay);
  return span !== null && isLong(span) && told > 0 && shareOf(span, told, context) === null;
}

/** Where the days off are another's to tell, the part is that of the day alone. */
function partOfLong(span: ApprovalSpan, told: number, context: WordContext): number {
  const isShared = isLong(span) && told > 0 && context.daysOff.length > 0;
  return isShared ? (shareOf(span, told, context) ?? 0) : partInSpan(span, context);
}

function toldDays(piece: string, hoursInDay: number): number {
  if (/全天/.test(piece)) return 1;
  const isTold = /\d\s*(?:天|小时|h|分)/i.test(piece);
  if (!isTold && HALF.test(piece)) return HALF_DAY;
  if (HALF_HOUR.test(piece)) return secondsIn(piece) / 3600 / hoursInDay;
  const [, amount, unit] = /(\d+(?:\.\d+)?)\s*(天|小时|h|分)/i.exec(piece) ?? [];
  return amount === undefined ? NaN : daysIn(lengthOf(Number(amount), unit!.toLowerCase()), hoursInDay);
}

function secondsIn(piece: string): number {
  const [, hours] = HOURS.exec(piece) ?? [];
  const [, minutes] = /(\d+(?:\.\d+)?)\s*分/.exec(piece) ?? [];
  const half = HALF_HOUR.test(piece) ? 0.5 : undefined;
  const told = [[hours, 3600], [half, 3600], [minutes, 60]] as const; // prettier-ignore
  const seconds = told.flatMap(([amount, unit]) => (amount === undefined ? [] : Number(amount) * unit));
  return seconds.length === 0 ? NaN : seconds.reduce((sum, one) => sum + one, 0);
}

function timesIn(piece: string): number {
  const [, times] = /(\d+)\s*次(?!日)/.exec(piece) ?? [];
  return Number(times ?? 1);
}

function sideIn(piece: string): Side | null {
  if (/上班/.test(piece)) return "in";
  return /下班/.test(piece) ? "out" : null;
}
