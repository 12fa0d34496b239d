import { Kind } from "./cell.ts";
import { isNumeric, UNREADABLE } from "./decode.ts";
import { Dictionary } from "./dictionary.ts";
import { fold, isBlankText } from "./fold.ts";
import type { Head } from "./head.ts";
import type { Field } from "./table.ts";

const MOST = 0.8;
const DATES: readonly Kind[] = [Kind.date, Kind.dateTime, Kind.dateTimeToMinute, Kind.time, Kind.timeToMinute];

interface SampledCell {
  readonly kind: Kind;
  readonly text: string;
}

/** The filled cells of a column right below its header: what they could be. */
export class ColumnSample {
  private readonly head: Head;
  private readonly column: number;
  private readonly headerRow: number;
  private known: readonly SampledCell[] | null = null;

  constructor(head: Head, column: number, headerRow: number) {
    this.head = head;
    this.column = column;
    this.headerRow = headerRow;
  }

  get isEmpty(): boolean {
    return this.cells.length === 0;
  }

  /** Whether a field may hold nearly all of them; numbers and dates are no names. */
  fits({ type }: Field, unit: string | null): boolean {
    if (type.unreadable === "unreadableText")
      return this.isMost(({ kind, text }) => !DATES.includes(kind) && isCalled(type.id, text));
    const decoder = type.decoder({ unit, date1904: false, dictionary: new Dictionary() });
    return this.isMost(({ kind, text }) => {
      const value = isNumeric(kind) ? decoder.number(Number(text), kind) : decoder.text(text);
      return value !== UNREADABLE && kind !== Kind.error;
    });
  }

  /** Whether more than half of them are known; none is where there are none. */
  areKnown(isKnown: (text: string) => boolean): boolean {
    return this.cells.filter(({ text }) => isKnown(text)).length * 2 > this.cells.length;
  }

  /** Looked at once somebody asks. */
  private get cells(): readonly SampledCell[] {
    return (this.known ??= this.look());
  }

  private look(): SampledCell[] {
    const { head, column, headerRow } = this;
    const rows = Array.from({ length: Math.max(head.endRow - headerRow - 1, 0) }, (_, index) => headerRow + 1 + index);
    return rows
      .map((row) => ({ kind: head.kind(row, column), text: fold(head.text(row, column)) }))
      .filter(({ kind, text }) => kind !== Kind.blank && kind !== Kind.emptied && !isBlankText(text));
  }

  private isMost(isSo: (cell: SampledCell) => boolean): boolean {
    return this.cells.filter(isSo).length >= this.cells.length * MOST;
  }
}

function isCalled(type: string, text: string): boolean {
  return type === "identifier" || /\p{L}/u.test(text);
}
