import { LEAVES } from "../leave-kinds.ts";
import type { Part } from "./part.ts";
import { statusesOfDay } from "./status-of-day.ts";
import type { CellTelling } from "./tell-cell.ts";
import { SOME_LEAVE } from "./tell-words.ts";

/** From what to what an amount may honestly be. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** An amount of a day's cell: days, seconds or times. */
export interface CellAmount extends Range {
  readonly key: string;
  /** The part of leave over several days that it is. */
  readonly part: Part | null;
}

export const NOTHING: Range = { least: 0, most: 0 };
/** The amount of which leave of a kind that is not told may be some. */
export const UNKNOWN_LEAVE = "leave";
const UNTOLD: Range = { least: 0, most: Infinity };
const ONE: Range = { least: 1, most: 1 };
const UP_TO_ONE: Range = { least: 0, most: 1 };
/** Hours are days of 口径 每天工时, but a whole day of leave without a length is as long as the company's own. */
const WHOLE_DAY: Range = { least: 0.5, most: 1.5 };
const PART_OF_DAY: Range = { least: 0, most: 1.5 };
/** Lateness is told in whole minutes. */
const HALF_MINUTE = 30;
const NOISE = 1e-6;

const THERE: ReadonlySet<string> = new Set(["出勤", "迟到", "早退", "加班"]);
const TIMES = { late: "迟到", early: "早退", missed: "缺卡", absentTimes: "旷工" } as const;
const SECONDS = { lateSeconds: "迟到", earlySeconds: "早退" } as const;

/** What a kind of leave, or being away, is added up as. */
export function keyOfLeave({ status, kind }: Pick<Part, "status" | "kind">): string {
  return kind === null ? status : `${status}|${kind}`;
}

/** What a day's cell gives of the totals beside it, each no closer than its words tell. */
export function amountsOfCell(told: CellTelling): CellAmount[] {
  const amounts = [
    ...timesOf(told),
    ...secondsOf(told),
    ...absencesOf(told),
    ...told.said.filter(isAway).map((part) => awayOf(part, told)),
  ];
  return [amount("attended", attendedOf(told)), ...amounts];
}

function amount(key: string, { least, most }: Range, part: Part | null = null): CellAmount {
  return { key, least, most, part };
}

/** What was said may count even where the day as a whole says otherwise, as 缺卡 of one who was absent. */
function timesOf({ said, parts, punches }: CellTelling): CellAmount[] {
  return Object.entries(TIMES).map(([key, status]) => {
    const isMeant = (part: Part) => part.status === status;
    const isEitherEnd = key === "missed" && punches.length === 0;
    const more = isEitherEnd ? said.filter((part) => isMeant(part) && part.side === null).length : 0;
    const most = total(said.filter(isMeant).map(({ times }) => times)) + more;
    return amount(key, { least: total(parts.filter(isMeant).map(({ times }) => times)), most });
  });
}

function secondsOf({ said }: CellTelling): CellAmount[] {
  return Object.entries(SECONDS).flatMap(([key, status]) =>
    said
      .filter((part) => part.status === status)
      .map(({ seconds }) =>
        Number.isNaN(seconds)
          ? amount(key, UNTOLD)
          : amount(key, { least: seconds - HALF_MINUTE, most: seconds + HALF_MINUTE }),
      ),
  );
}

/** 旷工 in days, and as its length: a word alone is of a day at most, whole where nobody came. */
function absencesOf({ said, punches }: CellTelling): CellAmount[] {
  return said
    .filter(({ status }) => status === "旷工")
    .flatMap(({ days }) => {
      const isWhole = punches.length === 0 && !(days < 1);
      return [amount("absentDays", isWhole ? ONE : UP_TO_ONE), amount("absentTime", UP_TO_ONE)];
    });
}

function isAway({ status }: Part): boolean {
  return LEAVES.has(status) || status === "公出" || status === SOME_LEAVE;
}

function awayOf(part: Part, { isOff, punches }: CellTelling): CellAmount {
  const key = part.status === SOME_LEAVE ? UNKNOWN_LEAVE : keyOfLeave(part);
  if (isOff || part.status === SOME_LEAVE) return amount(key, PART_OF_DAY);
  if (!Number.isNaN(part.days)) return amount(key, { least: part.days, most: part.days }, part);
  return amount(key, punches.length > 0 || part.status === "公出" ? PART_OF_DAY : WHOLE_DAY);
}

/** 出勤天数 of the day: exports count a day with leave whole or by halves, and work on a day off or not. */
function attendedOf(told: CellTelling): Range {
  const statuses = statusesOfDay(told.parts);
  const isPunched = told.punches.length > 0;
  if (told.isOff) return isPunched || statuses.some(({ status }) => status !== "休息") ? UP_TO_ONE : NOTHING;
  if (told.said.some(({ status }) => status === SOME_LEAVE)) return UP_TO_ONE;
  if (statuses.length === 0) return told.punches.length > 1 ? ONE : UP_TO_ONE;
  return statuses.every((one) => isThere(one, isPunched)) ? ONE : besides(daysAway(statuses), isPunched);
}

function isThere({ status }: Part, isPunched: boolean): boolean {
  return THERE.has(status) || (isPunched && status === "缺卡");
}

function daysAway(statuses: readonly Part[]): number {
  return total(statuses.flatMap(({ status, days }) => (LEAVES.has(status) || status === "旷工" ? days : [])));
}

/** What is attended of a day besides so much leave and 旷工. */
function besides(away: number, isPunched: boolean): Range {
  if (away > 1 - NOISE) return isPunched ? UP_TO_ONE : NOTHING;
  return isPunched && away <= 0.5 ? { least: 0.5, most: 1 } : UP_TO_ONE;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
