import { columnLetter, type Place } from "../problem.ts";
import type { Batch, Intake } from "../table/intake.ts";
import type { FoundColumns } from "../table/match.ts";
import type { TableReader } from "../table/read-table.ts";
import type { Sheet } from "../table/sheet.ts";
import type { DefinitionRow } from "./row.ts";

const SERIAL = /^\d{5}$/;

/** Takes the rows of 口径 with their cells' addresses into `rows`. */
export function takeDefinitions({ dictionaries }: TableReader, columns: FoundColumns, rows: DefinitionRow[]): Intake {
  return (batch) => ({
    accept(index) {
      const text = (field: string) => dictionaries[field]!.texts[batch.columns[field]![index]!] ?? null;
      const place = (field: string) => placeOf(batch, index, columns[field]?.column);
      rows.push({
        block: text("block")!,
        item: itemOf(text("item")!, batch.sheet),
        value: text("value"),
        unit: text("unit"),
        ...(batch.sheet.isBare && { mayBeZero: true as const }),
        place: place("value"),
        blockPlace: place("block"),
        itemPlace: place("item"),
      });
      return null;
    },
  });
}

/** A number in a bare range is the serial of a day of the calendar: other items are words. */
function itemOf(text: string, { isBare }: Sheet): string | number {
  return isBare && SERIAL.test(text) ? Number(text) : text;
}

function placeOf({ sheet, firstRow }: Batch, index: number, column: number | undefined): Place {
  const letter = column === undefined ? null : columnLetter(column);
  return { file: sheet.file, sheet: sheet.name, row: firstRow + index + 1, column: letter };
}
