import { type CellColumn, Kind } from "./cell.ts";
import { fold } from "./fold.ts";
import type { FoundTable } from "./recognise.ts";
import type { ReadField } from "./run.ts";
import { areYearFirst, isShortDate } from "./types/short-date.ts";

const DATE_TYPES = ["dateTime", "clock", "month"];

/** Finds the columns whose dates are all written `25-10-09`. A whole column is looked at only where its first date is. */
export class ShortYears {
  private readonly found: FoundTable;
  private readonly undecided: Set<ReadField>;

  constructor(found: FoundTable, fields: readonly ReadField[]) {
    this.found = found;
    this.undecided = new Set(
      fields.filter(({ position, field }) => position >= 0 && DATE_TYPES.includes(field.type.id)),
    );
  }

  /** The fields whose dates turn out, in the run at hand, to be so written. */
  async settle(cells: readonly CellColumn[]): Promise<ReadField[]> {
    const written: ReadField[] = [];
    for (const field of this.undecided) {
      const first = firstDate(cells[field.position]!);
      if (first === null) continue;
      this.undecided.delete(field);
      if (isShortDate(first) && (await this.isYearFirst(field))) written.push(field);
    }
    return written;
  }

  private async isYearFirst({ name }: ReadField): Promise<boolean> {
    const { sheet, columns, headerRow, endRow } = this.found;
    const { columns: cells } = await sheet.read([columns[name]!.column], headerRow + 1, endRow);
    const { kinds, numbers, texts } = cells[0]!;
    const codes = new Set<number>();
    for (let row = 0; row < kinds.length; row++) {
      if (kinds[row] === Kind.text) codes.add(numbers[row]!);
      else if (kinds[row] !== Kind.blank) return false;
    }
    return areYearFirst(Array.from(codes, (code) => texts.at(code)!));
  }
}

/** The first cell that may be a date, as a folded text, empty for a number; null where none is filled. */
function firstDate({ kinds, numbers, texts }: CellColumn): string | null {
  for (let row = 0; row < kinds.length; row++) {
    if (kinds[row] === Kind.blank) continue;
    const text = kinds[row] === Kind.text ? fold(texts.at(numbers[row]!)!) : "";
    if (kinds[row] !== Kind.text || /^\d/.test(text)) return text;
  }
  return null;
}
