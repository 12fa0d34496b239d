import type { Batch, Fault, Intake, Origin, RowIntake } from "./intake.ts";
import { dayOf } from "./moment.ts";
import type { TableReader } from "./read-table.ts";

/** One row of a table, read cell by cell; null is a blank cell, or a column that the sheet lacks. */
export class Row {
  private readonly dictionaries: TableReader["dictionaries"];
  private readonly batch: Batch;
  private readonly index: number;

  constructor({ dictionaries }: TableReader, batch: Batch, index: number) {
    this.dictionaries = dictionaries;
    this.batch = batch;
    this.index = index;
  }

  /** Where it stands, for whoever wants to trace what came of it. */
  get origin(): Origin {
    return this.batch.origin(this.index);
  }

  /** The name of its sheet. */
  get sheetName(): string {
    return this.batch.sheet.name;
  }

  /** Whether the cells come from a bare range, of which blanks and zeros look alike. */
  get isBare(): boolean {
    return this.batch.sheet.isBare === true;
  }

  /** Whether the sheet has the field's column. */
  has(field: string): boolean {
    return this.batch.has(field);
  }

  number(field: string): number | null {
    const column = this.batch.columns[field];
    if (!column) throw new Error(`The table has no field “${field}”.`);
    const value = column[this.index]!;
    return Number.isNaN(value) ? null : value;
  }

  text(field: string): string | null {
    const code = this.number(field);
    return code === null ? null : (this.dictionaries[field]!.texts[code] ?? null);
  }

  /** The serial day of a moment. */
  day(field: string): number | null {
    const moment = this.number(field);
    return moment === null ? null : dayOf(moment);
  }

  /** Whether 是 stands there. */
  is(field: string): boolean {
    return this.number(field) === 1;
  }

  note(code: string, field: string): void {
    this.batch.note(this.index, { code, field });
  }
}

/** How the rows of a table of moderate length are judged and taken, one after the other. */
export interface RowRules {
  readonly checks?: Readonly<Record<string, (row: Row) => string | null>>;
  /** Takes a row that has no fault of its own, or says why it cannot count. */
  readonly accept: (row: Row) => Fault | null | undefined;
}

export function takeRows(rules: RowRules): (reader: TableReader) => Intake {
  const { checks = {}, accept } = rules;
  return (reader) =>
    (batch): RowIntake => {
      const row = (index: number) => new Row(reader, batch, index);
      const asked = Object.entries(checks).map(([field, check]) => [field, (index: number) => check(row(index))]);
      return {
        checks: Object.fromEntries(asked) as NonNullable<RowIntake["checks"]>,
        accept: (index) => accept(row(index)) ?? null,
      };
    };
}
