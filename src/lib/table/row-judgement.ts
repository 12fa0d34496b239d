import { Kind } from "./cell.ts";
import { BLANK, UNREADABLE } from "./decode.ts";
import { Doubt } from "./doubts.ts";
import type { BatchIntake, Fault, Intake } from "./intake.ts";
import { record, type Finding } from "./journal.ts";
import { dayOf } from "./moment.ts";
import type { Skip } from "./row-kind.ts";
import type { Cells, ReadField, Run } from "./run.ts";
import { showCell } from "./show-cell.ts";

/** Decides what becomes of each row of a run, and books it. */
export class RowJudgement {
  private readonly run: Run;
  private readonly at: Cells;
  private readonly intake: BatchIntake;
  private readonly present: readonly ReadField[];
  private readonly checks: readonly ((index: number) => string | null)[];
  private notes: Fault[] = [];

  constructor(run: Run, at: Cells, intake: Intake) {
    this.run = run;
    this.at = at;
    this.present = run.fields.filter((one) => one.position >= 0);
    this.intake = intake({
      columns: Object.fromEntries(run.fields.map((one) => [one.name, one.values])),
      sheet: run.found.sheet,
      firstRow: at.firstRow,
      rowsToCome: run.found.endRow - at.firstRow,
      has: (field) => run.found.columns[field] !== undefined,
      note: (_, fault) => this.notes.push(fault),
    });
    this.checks = run.fields.flatMap(({ name }) => this.intake.checks?.[name] ?? []);
  }

  /** Judges each row by what its columns told, and cell by cell where they left doubts. */
  judgeAll(doubts: Uint8Array): void {
    for (let index = 0; index < doubts.length; index++) {
      if (doubts[index] === Doubt.blank) continue;
      if (doubts[index] === Doubt.some || this.isFaulted(index)) this.judge(index);
      else this.take(index);
    }
  }

  private isFaulted(index: number): boolean {
    for (const check of this.checks) if (check(index) !== null) return true;
    return false;
  }

  private judge(index: number): void {
    const noRow = this.run.kinds.skipAt(this.at.cells, index);
    if (noRow) return this.skip(index, noRow);
    if (this.isBlank(index)) return;
    this.notes = [];
    const key = this.keyOf(index);
    this.settle(index, key, this.faultOf(index));
  }

  private take(index: number): void {
    if (this.notes.length > 0) this.notes = [];
    this.settle(index, this.keyOf(index), null);
  }

  /** Counts a row, or sets it aside: for a fault of its own, for being there already, or as its intake decides. */
  private settle(index: number, key: string | null, own: Fault | null): void {
    this.run.reading.rows++;
    const fault = own ?? this.repeated(key) ?? this.intake.accept(index);
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

  /** What equal rows have in common; null where they are not told. */
  private keyOf(index: number): string | null {
    if (!this.run.repeats) return null;
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
