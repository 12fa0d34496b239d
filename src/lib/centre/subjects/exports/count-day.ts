import type { Batch } from "../../../table/intake.ts";
import { membersOf } from "../../../table/table.ts";
import { leaveStatus, OTHER_LEAVE } from "../leave-kinds.ts";
import { type ExportMeasure, LEAVE_COLUMNS } from "./export-tables.ts";
import { daysIn } from "./length.ts";
import { type Part, partOf, type Side } from "./part.ts";

/** A row of a day with its amounts. */
export interface CountedRow {
  readonly batch: Batch;
  readonly index: number;
  readonly hoursInDay: number;
}

/** One kind of leave of a row, in working days, by the column that tells it. */
export interface LeaveAmount {
  readonly field: string;
  readonly name: string;
  readonly days: number;
}

/** What the columns of a row count: a sheet that counts something says all there is of it, in words or not. */
export function countDay(row: CountedRow): Part[] {
  return [...faultsOf(row), ...absencesOf(row), ...leavesIn(row).map(leavePart), ...awayOf(row)];
}

/** Whether the columns of a sheet count what a word says. */
export function isCounted({ batch }: Pick<CountedRow, "batch">, { status, side }: Part): boolean {
  const has = (field: ExportMeasure) => batch.has(field);
  if (status !== "缺卡") return COUNTED_BY[status]?.some(has) ?? false;
  const sides = side === null ? Object.values(SIDES) : [SIDES[side]];
  return has("missingCards") || sides.every(has);
}

/** The kinds of leave that a row has columns for and amounts of. */
export function leavesIn({ batch: { columns }, index, hoursInDay }: CountedRow): LeaveAmount[] {
  return membersOf(LEAVE_COLUMNS, columns).flatMap(({ field, name }) => {
    const days = daysIn(columns[field]![index]!, hoursInDay);
    return days > 0 ? [{ field, name, days }] : [];
  });
}

const OVERTIME: readonly ExportMeasure[] = ["overtime", "workdayOvertime", "restDayOvertime", "holidayOvertime"];
const SIDES: Readonly<Record<Side, ExportMeasure>> = { in: "missingIn", out: "missingOut" };
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

function leavePart({ name, days }: LeaveAmount): Part {
  const status = leaveStatus(name)!;
  return partOf(status, { days, kind: status === OTHER_LEAVE ? name : null });
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
