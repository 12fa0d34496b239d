import type { Batch } from "../../../table/intake.ts";
import { type ExportMeasure, MEASURE_IDS } from "./export-tables.ts";

/** Whose days, in which workbook. */
export interface Person {
  readonly file: string;
  readonly agent: number;
}

/** What each person's days of 每日统计 add up to, workbook by workbook. */
export class DaySums {
  private readonly sums = new Map<string, Map<ExportMeasure, number>>();
  private readonly measures = new Map<string, Set<ExportMeasure>>();

  add(person: Person, batch: Batch, index: number): void {
    const present = MEASURE_IDS.filter((id) => batch.has(id));
    const sums = this.sums.get(keyOf(person)) ?? new Map<ExportMeasure, number>();
    for (const id of present) sums.set(id, (sums.get(id) ?? 0) + (batch.columns[id]![index]! || 0));
    this.sums.set(keyOf(person), sums);
    const known = this.measures.get(person.file) ?? new Set();
    this.measures.set(person.file, new Set([...known, ...present]));
  }

  /** The sum of a person's days, 0 without any; null where the workbook has no such column by the day. */
  of(person: Person, id: ExportMeasure): number | null {
    if (!this.measures.get(person.file)?.has(id)) return null;
    return this.sums.get(keyOf(person))?.get(id) ?? 0;
  }
}

function keyOf({ file, agent }: Person): string {
  return `${agent}|${file}`;
}
