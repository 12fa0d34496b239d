import { Kind, type CellColumn } from "./cell.ts";
import type { ColumnDecoder } from "./column-decoder.ts";
import { BLANK, UNREADABLE } from "./decode.ts";
import type { BatchIntake, Fault, Intake } from "./intake.ts";
import { record, type Finding, type Reading } from "./journal.ts";
import { dayOf } from "./moment.ts";
import type { FoundTable } from "./recognise.ts";
import type { RowKinds, Skip } from "./row-kind.ts";
import { showCell } from "./show-cell.ts";
import type { Field } from "./table.ts";

/** A field as it stands in one sheet: its column's place in the region (-1 if absent) and the run's decoded values. */
export interface ReadField {
  readonly name: string;
  readonly field: Field;
  readonly position: number;
  readonly decoder: ColumnDecoder;
  values: Float64Array;
}

/** The reading of one sheet, as all its runs share it. */
export interface Run {
  readonly found: FoundTable;
  readonly reading: Reading;
  readonly fields: readonly ReadField[];
  readonly kinds: RowKinds;
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
  private notes: Fault[] = [];

  constructor(run: Run, at: Cells, intake: Intake) {
    this.run = run;
    this.at = at;
    this.present = run.fields.filter((one) => one.position >= 0);
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
    const noRow = this.run.kinds.skipAt(this.at.cells, index);
    if (noRow) return this.skip(index, noRow);
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

  private count(index: number): void {
    const { reading } = this.run;
    reading.counted++;
    if (this.notes.length > 0) reading.noted++;
    for (const note of this.notes) record(reading, "noted", this.finding(index, note));
  }

  private skip(index: number, { code, place }: Skip): void {
    const { reading, found } = this.run;
    reading.rows++;
    reading.skipped++;
    const value = showCell(this.at.cells[place]!, index, found.sheet.date1904);
    const at = this.placeOf(index, found.region[place]!);
    record(reading, "skipped", { code, ...at, value, day: this.dayAt(index) });
  }

  private setAside(index: number, fault: Fault): void {
    this.run.reading.setAside++;
    record(this.run.reading, "setAside", this.finding(index, fault));
  }

  private faultOf(index: number): Fault | null {
    for (const one of this.run.fields) {
      const fault = this.faultAt(one, index);
      if (fault) return fault;
    }
    return null;
  }

  private faultAt(one: ReadField, index: number): Fault | null {
    const field = one.name;
    this.takeZero(one, index);
    if (Number.isNaN(one.values[index]) && one.field.required) {
      return this.intake.missing?.(index, field) ?? { code: "missingValue", field };
    }
    const code = this.codeAt(one, index);
    return code === null ? null : { code, field };
  }

  /** A blank count of a bare range is a 0. */
  private takeZero({ field, values }: ReadField, index: number): void {
    if (this.run.found.sheet.isBare && field.isZeroWhenBare) values[index] ||= 0;
  }

  private codeAt(one: ReadField, index: number): string | null {
    const value = one.values[index]!;
    if (value === UNREADABLE) return this.unreadable(one, index);
    return one.field.nonNegative && value < 0 ? "negativeValue" : this.check(one, index);
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

  private finding(index: number, { code, field, value: told }: Fault): Finding {
    const one = this.run.fields.find(({ name }) => name === field)!;
    const cells = this.at.cells[one.position];
    const column = this.run.found.columns[field]?.column ?? null;
    const value = told ?? (cells ? showCell(cells, index, this.run.found.sheet.date1904) : "");
    return { code, ...this.placeOf(index, column), value, day: this.dayAt(index) };
  }

  /** Where a person finds the cell; of no column, its row. */
  private placeOf(index: number, column: number | null): { row: number; column: number | null } {
    const [row, origin] = [this.at.firstRow + index, this.run.found.sheet.origin];
    if (!origin) return { row, column };
    return column === null ? { row: origin(row, 0).row, column } : origin(row, column);
  }

  private dayAt(index: number): number | null {
    const date = this.run.fields.find((one) => one.name === this.run.found.table.dayField)?.values[index] ?? BLANK;
    if (Number.isNaN(date)) return this.intake.day?.(index) ?? null;
    return date === UNREADABLE ? null : dayOf(date);
  }
}
