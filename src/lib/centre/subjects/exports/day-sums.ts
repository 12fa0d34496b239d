import type { Batch } from "../../../table/intake.ts";
import { type Field, membersOf } from "../../../table/table.ts";
import { EXPORT_MEASURES, type ExportMeasure, LEAVE_COLUMNS, MEASURE_IDS } from "./export-tables.ts";
import { daysIn } from "./length.ts";

/** Whose days, in which workbook. */
export interface Person {
  readonly file: string;
  readonly agent: number;
}

/** What each person's days of 每日统计 add up to, workbook by workbook; lengths of leave in working days. */
export class DaySums {
  private readonly sums = new Map<string, Map<string, number>>();
  private readonly measures = new Map<string, Set<string>>();
  private readonly hoursInDay: number;

  constructor(hoursInDay: number) {
    this.hoursInDay = hoursInDay;
  }

  add(person: Person, batch: Batch, index: number): void {
    const present = comparedIn(batch);
    const sums = this.sums.get(keyOf(person)) ?? new Map<string, number>();
    for (const id of present) sums.set(id, (sums.get(id) ?? 0) + this.amountAt(batch, index, id));
    this.sums.set(keyOf(person), sums);
    const known = this.measures.get(person.file) ?? new Set();
    this.measures.set(person.file, new Set([...known, ...present]));
  }

  /** The sum of a person's days, 0 without any; null where the workbook has no such column by the day. */
  of(person: Person, id: string): number | null {
    if (!this.measures.get(person.file)?.has(id)) return null;
    return this.sums.get(keyOf(person))?.get(id) ?? 0;
  }

  /** What a cell adds to such a sum; 0 for a blank. */
  amountAt({ columns }: Batch, index: number, id: string): number {
    const value = columns[id]![index]!;
    return (isLength(id) ? daysIn(value, this.hoursInDay) : value) || 0;
  }
}

/** The columns of a sheet that both 每日统计 and 月度汇总 may have. */
export function comparedIn(batch: Batch): string[] {
  const leaves = membersOf(LEAVE_COLUMNS, batch.columns).map(({ field }) => field);
  return [...MEASURE_IDS.filter((id) => batch.has(id)), ...leaves];
}

/** The field of one of these columns. */
export function comparedField(id: string): Field {
  return (EXPORT_MEASURES as Readonly<Record<string, Field>>)[id as ExportMeasure] ?? LEAVE_COLUMNS.field;
}

/** Whether a column holds lengths of leave and the like. */
export function isLength(id: string): boolean {
  const { type } = comparedField(id);
  return type.id !== "duration" && type.unit !== undefined;
}

function keyOf({ file, agent }: Person): string {
  return `${agent}|${file}`;
}
