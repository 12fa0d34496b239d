import { Kind } from "./cell.ts";
import { BLANK, type ColumnType, UNREADABLE } from "./decode.ts";
import type { Fault, RowRules } from "./intake.ts";
import { isBeyond } from "./limit.ts";
import type { Cells, ReadField, Run } from "./run.ts";
import type { Field } from "./table.ts";

const BEYOND = "implausibleValue";
const NO_RESULT = "formulaWithoutResult";

interface Amiss {
  readonly code: string;
  readonly isRowKept: boolean | undefined;
}

/** What is wrong with a row in itself, whatever other rows there are. */
export class RowFaults {
  private readonly run: Run;
  private readonly at: Cells;
  private readonly rules: RowRules;
  private readonly note: (index: number, fault: Fault) => void;

  /** `note` is told what is amiss and yet no reason to set the row aside. */
  constructor(run: Run, at: Cells, { rules, note }: { rules: RowRules; note: RowFaults["note"] }) {
    this.run = run;
    this.at = at;
    this.rules = rules;
    this.note = note;
  }

  /** The first fault in the order of the table's fields. */
  of(index: number): Fault | null {
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
      return this.rules.missing?.(index, field) ?? { code: "missingValue", field };
    }
    this.takeNote(one, index);
    const code = this.codeAt(one, index);
    return code === null ? null : { code, field, ...(code === BEYOND && { limit: one.field.type.limit!.says }) };
  }

  /** What a text that is read leaves on its row. */
  private takeNote({ name, position, decoder }: ReadField, index: number): void {
    const code = decoder.hasNotes ? decoder.noteAt(this.at.cells[position]!, index) : null;
    if (code !== null) this.note(index, { code, field: name });
  }

  /** A blank count of a bare range is a 0. */
  private takeZero({ field, values }: ReadField, index: number): void {
    if (this.run.found.sheet.isBare && field.isZeroWhenBare) values[index] ||= 0;
  }

  private codeAt(one: ReadField, index: number): string | null {
    const value = one.values[index]!;
    if (value === UNREADABLE) return this.unreadable(one, index);
    if (one.field.nonNegative && value < 0) return "negativeValue";
    const { limit } = one.field.type;
    return limit && isBeyond(value, limit) ? BEYOND : this.check(one, index);
  }

  private check({ name }: ReadField, index: number): string | null {
    return this.rules.checks?.[name]?.(index) ?? null;
  }

  private unreadable(one: ReadField, index: number): string | null {
    const { type, isShownOnly, isLenient } = one.field;
    const isTextLeftOut = isOptionalText(one.field);
    const kind = this.at.cells[one.position]!.kinds[index];
    if (kind === Kind.formula) return this.amiss(one, index, { code: NO_RESULT, isRowKept: isShownOnly });
    if (kind === Kind.emptied) return isTextLeftOut ? this.leaveBlank(one, index) : NO_RESULT;
    return kind === Kind.error && isTextual(type)
      ? this.amiss(one, index, { code: "unreadableText", isRowKept: isTextLeftOut })
      : this.amiss(one, index, { code: type.unreadable, isRowKept: isLenient });
  }

  /** A fault of the row, or, where the row is kept without the cell, a note on it. */
  private amiss(one: ReadField, index: number, { code, isRowKept }: Amiss): string | null {
    if (!isRowKept) return code;
    this.note(index, { code, field: one.name });
    return this.leaveBlank(one, index);
  }

  private leaveBlank(one: ReadField, index: number): string | null {
    one.values[index] = BLANK;
    return this.check(one, index);
  }
}

function isOptionalText({ required, type }: Field): boolean {
  return !required && isTextual(type);
}

function isTextual({ unreadable }: ColumnType): boolean {
  return unreadable === "unreadableText" || unreadable === "unknownWord";
}
