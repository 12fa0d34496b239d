import type { Effect, Problem } from "../problem.ts";
import { Kind } from "./cell.ts";
import { BLANK, UNREADABLE } from "./decode.ts";
import { Doubt } from "./doubts.ts";
import type { BatchIntake, ColumnIntake, Fault, Intake, Origin, RowIntake } from "./intake.ts";
import { record } from "./journal.ts";
import { dayOf } from "./moment.ts";
import { RowFaults } from "./row-faults.ts";
import type { Skip } from "./row-kind.ts";
import type { Cells, ReadField, Run } from "./run.ts";
import { showCell } from "./show-cell.ts";

/** Stands for a blank where rows are compared, since `NaN` equals nothing; no cell means it. */
const NO_VALUE = -Infinity;
const NOTHING = new Float64Array(0);

/** What is to be written in the books of a row. */
interface Entry extends Pick<Problem, "limit" | "repeats"> {
  readonly index: number;
  readonly effect: Effect;
  readonly code: string;
  readonly field: string | null;
  readonly column: number | null;
  readonly value: string;
}

/** Decides what becomes of each row of a run, and books it. */
export class RowJudgement {
  private readonly run: Run;
  private readonly at: Cells;
  private readonly intake: BatchIntake;
  private readonly faults: RowFaults;
  private readonly present: readonly ReadField[];
  private readonly own: readonly ReadField[];
  private readonly checks: readonly ((index: number) => string | null)[];
  private readonly notes = new Map<number, Fault[]>();
  private readonly entries: Entry[] = [];

  constructor(run: Run, at: Cells, intake: Intake) {
    this.run = run;
    this.at = at;
    this.present = run.fields.filter((one) => one.position >= 0);
    this.own = run.fields.slice(0, Object.keys(run.found.table.fields).length);
    const note = (index: number, fault: Fault) => void this.notes.set(index, [...(this.notes.get(index) ?? []), fault]);
    this.intake = intake({
      columns: Object.fromEntries(run.fields.map((one) => [one.name, one.values])),
      sheet: run.found.sheet,
      firstRow: at.firstRow,
      sheetNumber: run.sheetNumber,
      rowsToCome: run.found.endRow - at.firstRow,
      has: (field) => run.found.columns[field] !== undefined,
      whole: (field) => run.whole[field] ?? NOTHING,
      origin: (index, field) => this.originOf(index, field),
      note,
    });
    this.faults = new RowFaults(run, at, { rules: this.intake, note });
    this.checks = run.fields.flatMap(({ name }) => this.intake.checks?.[name] ?? []);
  }

  /** Judges each row by what its columns told, and cell by cell where they left doubts. */
  judgeAll(doubts: Uint8Array): void {
    if (this.run.foreign) this.setAllAside(doubts);
    else if ("acceptAll" in this.intake) this.judgeColumns(this.intake, doubts);
    else this.judgeRows(this.intake, doubts);
    this.book();
  }

  /** Leaves all rows out that are not skipped, without a problem of their own. */
  private setAllAside(doubts: Uint8Array): void {
    for (let index = 0; index < doubts.length; index++) {
      if (doubts[index] === Doubt.blank || !this.isRow(index)) continue;
      this.run.reading.rows++;
      this.run.reading.setAside++;
    }
  }

  private judgeRows({ accept }: RowIntake, doubts: Uint8Array): void {
    for (let index = 0; index < doubts.length; index++) {
      if (doubts[index] === Doubt.blank) continue;
      const isSound = doubts[index] === Doubt.none && !this.isFaulted(index);
      if (isSound || this.isSound(index)) this.settle(index, accept);
    }
  }

  private judgeColumns({ doubt, acceptAll }: ColumnIntake, doubts: Uint8Array): void {
    doubt(doubts);
    const sound = new Int32Array(doubts.length);
    let count = 0;
    for (let index = 0; index < doubts.length; index++) {
      if (doubts[index] === Doubt.none || (doubts[index] === Doubt.some && this.isSound(index))) sound[count++] = index;
    }
    this.run.reading.rows += count;
    this.run.reading.counted += count;
    acceptAll(sound.subarray(0, count), (index, fault) => {
      this.run.reading.counted--;
      this.setAside(index, fault);
    });
  }

  private isFaulted(index: number): boolean {
    for (const check of this.checks) if (check(index) !== null) return true;
    return false;
  }

  /** Whether the row is one without fault of its own; what it is else is put down. */
  private isSound(index: number): boolean {
    if (!this.isRow(index)) return false;
    const fault = this.faults.of(index);
    if (!fault) return true;
    this.run.reading.rows++;
    this.setAside(index, fault);
    return false;
  }

  /** Whether it is a row of data; one that is skipped is put down. */
  private isRow(index: number): boolean {
    const noRow = this.run.kinds.skipAt(this.at.cells, index);
    if (noRow) this.skip(index, noRow);
    return !noRow && !this.isBlank(index);
  }

  private isBlank(index: number): boolean {
    return this.present.every(({ values, position }) => {
      return Number.isNaN(values[index]) || this.at.cells[position]!.kinds[index] === Kind.emptied;
    });
  }

  /** Counts a sound row, or sets it aside: for being there already, or as its intake decides. */
  private settle(index: number, accept: RowIntake["accept"]): void {
    const { reading, repeats } = this.run;
    reading.rows++;
    const key = repeats && this.keyOf(index);
    const isRepeated = key !== null && repeats!.has(key);
    const fault = isRepeated ? { code: "duplicateRow", field: this.present[0]!.name } : accept(index);
    if (fault) return this.setAside(index, fault);
    if (key !== null) repeats!.add(key);
    reading.counted++;
  }

  /** What equal rows have in common: their cells under the table's own fields, which are the same in all its sheets. */
  private keyOf(index: number): number[] {
    return this.own.map(({ values }) => (Number.isNaN(values[index]) ? NO_VALUE : values[index]!));
  }

  private skip(index: number, { code, place }: Skip): void {
    this.run.reading.rows++;
    this.run.reading.skipped++;
    const value = showCell(this.at.cells[place]!, index, this.run.found.sheet.date1904);
    this.entries.push({ index, effect: "skipped", code, field: null, column: this.run.found.region[place]!, value });
  }

  private setAside(index: number, fault: Fault): void {
    this.run.reading.setAside++;
    this.notes.delete(index);
    this.entries.push({ index, effect: "setAside", ...this.shown(index, fault) });
  }

  /** Writes down what was found, row by row. */
  private book(): void {
    const { reading } = this.run;
    reading.noted += this.notes.size;
    for (const [index, faults] of this.notes) {
      for (const fault of faults) this.entries.push({ index, effect: "noted", ...this.shown(index, fault) });
    }
    this.entries.sort((a, b) => a.index - b.index);
    for (const { index, effect, column, ...told } of this.entries) {
      record(reading, effect, { ...told, ...this.placeOf(index, column), day: this.dayAt(index) });
    }
  }

  private shown(index: number, { field, value: told, ...fault }: Fault): Omit<Entry, "index" | "effect"> {
    const { position } = this.run.fields.find(({ name }) => name === field)!;
    const cells = this.at.cells[position];
    const column = this.run.found.columns[field]?.column ?? null;
    return {
      ...fault,
      field,
      column,
      value: told ?? (cells ? showCell(cells, index, this.run.found.sheet.date1904) : ""),
    };
  }

  private originOf(index: number, field: string | undefined): Origin {
    const { sheetNumber: sheet, found } = this.run;
    if (field === undefined) return { sheet, row: this.placeOf(index, null).row };
    return { sheet, ...this.placeOf(index, found.columns[field]?.column ?? null) };
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
