import type { Definitions } from "../../../definition/definitions.ts";
import type { Batch } from "../../../table/intake.ts";
import { membersOf } from "../../../table/table.ts";
import { type ExportMeasure, LEAVE_COLUMNS } from "./export-tables.ts";
import { daysIn } from "./length.ts";
import { isOfTheRest } from "../leave-kinds.ts";
import { type Part, partOf, type Side } from "./part.ts";
import { meaningOfLeave } from "./tell-words.ts";

/** A row of a day with its amounts. */
export interface CountedRow {
  readonly batch: Batch;
  readonly index: number;
  readonly definitions: Definitions;
  readonly hoursInDay: number;
}

/** What the columns of a row count: a sheet that counts something says all there is of it, in words or not. */
export function countDay(row: CountedRow): Part[] {
  return [...faultsOf(row), ...absencesOf(row), ...leavesOf(row), ...awayOf(row)];
}

/** Whether the columns of a sheet count what a word says; cards that a row leaves blank altogether are as its words say. */
export function isCounted({ batch, index }: Pick<CountedRow, "batch" | "index">, { status, side }: Part): boolean {
  const has = (field: ExportMeasure) => batch.has(field);
  if (status !== "缺卡") return COUNTED_BY[status]?.some(has) ?? false;
  if (CARDS.every((field) => Number.isNaN(batch.columns[field]![index]!))) return false;
  const sides = side === null ? Object.values(SIDES) : [SIDES[side]];
  return has("missingCards") || sides.every(has);
}

const OVERTIME: readonly ExportMeasure[] = ["overtime", "workdayOvertime", "restDayOvertime", "holidayOvertime"];
const SIDES: Readonly<Record<Side, ExportMeasure>> = { in: "missingIn", out: "missingOut" };
const CARDS: readonly ExportMeasure[] = ["missingCards", ...Object.values(SIDES)];
const COUNTED_BY: Readonly<Partial<Record<string, readonly ExportMeasure[]>>> = {
  迟到: ["lateTimes", "lateTime"],
  早退: ["earlyTimes", "earlyTime"],
  旷工: ["absentDays", "absentLate", "absentTime", "absentTimes"],
  加班: OVERTIME,
};

/** The columns that count how often somebody was late or early, and those of for how long. */
interface OffColumns {
  readonly times: readonly ExportMeasure[];
  readonly lengths: readonly ExportMeasure[];
}

const LATE: OffColumns = { times: ["lateTimes", "severeTimes"], lengths: ["lateTime", "severeTime"] };
const EARLY: OffColumns = { times: ["earlyTimes", "severeEarlyTimes"], lengths: ["earlyTime", "severeEarlyTime"] };

function leavesOf({ batch: { columns }, index, definitions, hoursInDay }: CountedRow): Part[] {
  return membersOf(LEAVE_COLUMNS, columns).flatMap(({ field, name }) => {
    const days = daysIn(columns[field]![index]!, hoursInDay);
    const meaning = meaningOfLeave(name, definitions);
    return days > 0 && meaning ? [partOf(meaning.status, { kind: meaning.kind, days })] : [];
  });
}

/** Whether a sheet has a column of a kind of leave, or one of all the kinds that have none of their own. */
export function hasLeaveColumn({ batch, definitions }: CountedRow, { status, kind }: Part): boolean {
  return membersOf(LEAVE_COLUMNS, batch.columns).some(({ name }) => {
    const meaning = meaningOfLeave(name, definitions);
    return meaning?.status === status && (meaning.kind === kind || isOfTheRest(name));
  });
}

function faultsOf(row: CountedRow): Part[] {
  return [...offPart("迟到", row, LATE), ...offPart("早退", row, EARLY), ...missedCards(row)];
}

/** Times and minutes late or early; where nothing counts the times, minutes are one. */
function offPart(status: string, row: CountedRow, columns: OffColumns): Part[] {
  const seconds = total(row, columns.lengths);
  const hasTimes = columns.times.some((field) => row.batch.has(field));
  const times = hasTimes ? total(row, columns.times) : Number(seconds > 0);
  return times + seconds > 0 ? [partOf(status, { times, seconds: seconds > 0 ? seconds : NaN })] : [];
}

function missedCards(row: CountedRow): Part[] {
  const [comes, goes] = [amount(row, "missingIn"), amount(row, "missingOut")];
  const others = Math.max(amount(row, "missingCards") - comes - goes, 0);
  const sides: [number, Side | null][] = [[comes, "in"], [goes, "out"], [others, null]]; // prettier-ignore
  return sides.flatMap(([times, side]) => (times > 0 ? [partOf("缺卡", { times, side })] : []));
}

/** 旷工 by the day, else by its length, else by the time; at most the whole day. */
function absencesOf(row: CountedRow): Part[] {
  const byDay = totalDays(row, ["absentDays", "absentLate", "absentEarly"]);
  const days = byDay || totalDays(row, ["absentTime"]) || amount(row, "absentTimes");
  return days > 0 ? [partOf("旷工", { days: Math.min(days, 1) })] : [];
}

/** What was done elsewhere, and beyond the day's work. */
function awayOf(row: CountedRow): Part[] {
  const away = totalDays(row, ["trip", "outing"]);
  const overtime = totalDays(row, ["overtime"]) || totalDays(row, OVERTIME);
  return [
    ...(away > 0 ? [partOf("公出", { days: away })] : []),
    ...(overtime > 0 ? [partOf("加班", { days: overtime })] : []),
  ];
}

function total(row: CountedRow, fields: readonly ExportMeasure[]): number {
  return fields.reduce((sum, field) => sum + amount(row, field), 0);
}

function totalDays(row: CountedRow, fields: readonly ExportMeasure[]): number {
  return fields.reduce((sum, field) => sum + (daysIn(row.batch.columns[field]![row.index]!, row.hoursInDay) || 0), 0);
}

function amount({ batch: { columns }, index }: CountedRow, field: ExportMeasure): number {
  return columns[field]![index]! || 0;
}
