import { Kind, type CellColumn } from "./cell.ts";
import type { ColumnDecoder } from "./column-decoder.ts";
import { BLANK, UNREADABLE } from "./decode.ts";
import type { BatchIntake, Fault, Intake } from "./intake.ts";
import { record, type Finding, type Reading } from "./journal.ts";
import { dayOf } from "./moment.ts";
import type { FoundTable } from "./recognise.ts";
import { repeatsHeader, type TotalRows } from "./row-kind.ts";
import { showCell } from "./show-cell.ts";
import type { Field } from "./table.ts";

/** A field as it stands in one sheet: its column's place in the region (-1 if absent) and the run's decoded values. */
export interface ReadField {
  readonly name: string;
  readonly field: Field;
  readonly position: number;
  readonly header: string;
  readonly decoder: ColumnDecoder;
  values: Float64Array;
}

/** The reading of one sheet, as all its runs share it. */
export interface Run {
  readonly found: FoundTable;
  readonly reading: Reading;
  readonly fields: readonly ReadField[];
  readonly totals: TotalRows;
  /** The rows counted so far, where equal ones are set aside. */
  readonly repeats: Set<string> | null;
}

interface Cells {
  readonly cells: readonly CellColumn[];
  readonly firstRow: number;
}

/** Decides what becomes of each row of a run, and books it. */
export class RowJudgement {
  private readonly run: Run;
  private readonly at: Cells;
  private readonly intake: BatchIntake;
  private readonly present: readonly ReadField[];
  private readonly identifiers: readonly number[];
  private readonly headed: readonly (readonly [CellColumn, string])[];
  private notes: Fault[] = [];

  constructor(run: Run, at: Cells, intake: Intake) {
    this.run = run;
    this.at = at;
    this.present = run.fields.filter((one) => one.position >= 0);
    this.identifiers = this.present.filter((one) => one.field.type.id === "identifier").map((one) => one.position);
    this.headed = this.present.map((one) => [at.cells[one.position]!, one.header] as const);
    this.intake = intake({
      columns: Object.fromEntries(run.fields.map((one) => [one.name, one.values])),
      sheet: run.found.sheet,
      firstRow: at.firstRow,
      has: (field) => run.found.columns[field] !== undefined,
      note: (_, fault) => this.notes.push(fault),
    });
  }

  judgeAll(rowCount: number): void {
    for (let index = 0; index < rowCount; index++) this.judge(index);
  }

  private judge(index: number): void {
    const skipped = this.skipCode(index);
    if (skipped) return this.skip(index, skipped);
    if (this.isBlank(index)) return;
    this.run.reading.rows++;
    this.notes = [];
    const key = this.run.repeats && this.keyOf(index);
    const fault = this.faultOf(index) ?? this.repeated(key) ?? this.intake.accept(index);
    if (fault) return this.setAside(index, fault);
    if (key !== null) this.run.repeats!.add(key);
    this.count(index);
  }

  private isBlank(index: number): boolean {
    return this.present.every((one) => Number.isNaN(one.values[index]));
  }

  private skipCode(index: number): string | null {
    if (this.run.totals.isTotal(this.at.cells, index, this.identifiers)) return "totalRow";
    return repeatsHeader(this.headed, index) ? "headerRow" : null;
  }

  private count(index: number): void {
    const { reading } = this.run;
    reading.counted++;
    if (this.notes.length > 0) reading.noted++;
    for (const note of this.notes) record(reading, "noted", this.finding(index, note));
  }

  private skip(index: number, code: string): void {
    const { reading, found } = this.run;
    reading.rows++;
    reading.skipped++;
    const first = this.at.cells.findIndex(({ kinds }) => kinds[index] !== Kind.blank);
    const column = found.region[first] ?? null;
    const value = first < 0 ? "" : showCell(this.at.cells[first]!, index, found.sheet.date1904);
    record(reading, "skipped", { code, row: this.at.firstRow + index, column, value, day: this.dayAt(index) });
  }

  private setAside(index: number, fault: Fault): void {
    this.run.reading.setAside++;
    record(this.run.reading, "setAside", this.finding(index, fault));
  }

  private faultOf(index: number): Fault | null {
    for (const one of this.run.fields) {
      const code = this.codeAt(one, index);
      if (code !== null) return { code, field: one.name };
    }
    return null;
  }

  private codeAt(one: ReadField, index: number): string | null {
    const value = one.values[index]!;
    const { required, nonNegative } = one.field;
    if (value === UNREADABLE) return this.unreadable(one, index);
    if (Number.isNaN(value) && required) return this.missing(one, index);
    return nonNegative && value < 0 ? "negativeValue" : this.check(one, index);
  }

  private missing({ name }: ReadField, index: number): string {
    return this.intake.missing?.(index, name) ?? "missingValue";
  }

  private check({ name }: ReadField, index: number): string | null {
    return this.intake.checks?.[name]?.(index) ?? null;
  }

  private unreadable(one: ReadField, index: number): string | null {
    const { type, required } = one.field;
    const isError = this.at.cells[one.position]!.kinds[index] === Kind.error;
    if (!isError || (type.unreadable !== "unreadableText" && type.unreadable !== "unknownWord")) return type.unreadable;
    if (required) return "unreadableText";
    one.values[index] = BLANK;
    this.notes.push({ code: "unreadableText", field: one.name });
    return this.check(one, index);
  }

  private repeated(key: string | null): Fault | null {
    if (key === null || !this.run.repeats!.has(key)) return null;
    return { code: "duplicateRow", field: this.present[0]!.name };
  }

  private keyOf(index: number): string {
    return this.run.fields.map((one) => one.values[index]).join("|");
  }

  private finding(index: number, { code, field }: Fault): Finding {
    const one = this.run.fields.find(({ name }) => name === field)!;
    const cells = this.at.cells[one.position];
    const column = this.run.found.columns[field]?.column ?? null;
    const value = cells ? showCell(cells, index, this.run.found.sheet.date1904) : "";
    return { code, row: this.at.firstRow + index, column, value, day: this.dayAt(index) };
  }

  private dayAt(index: number): number | null {
    const date = this.run.fields.find((one) => one.name === this.run.found.table.dayField)?.values[index] ?? NaN;
    return Number.isFinite(date) ? dayOf(date) : null;
  }
}
