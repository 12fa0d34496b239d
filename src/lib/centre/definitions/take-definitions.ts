import { columnLetter, type Place } from "../../problem.ts";
import type { Batch, Intake } from "../../table/intake.ts";
import type { FoundColumns } from "../../table/match.ts";
import type { TableReader } from "../../table/read-table.ts";
import type { DefinitionRow } from "./row.ts";

/** Takes the rows of 口径 with their cells' addresses into `rows`. */
export function takeDefinitions({ dictionaries }: TableReader, columns: FoundColumns, rows: DefinitionRow[]): Intake {
  return (batch) => ({
    accept(index) {
      const text = (field: string) => dictionaries[field]!.texts[batch.columns[field]![index]!] ?? null;
      const place = (field: string) => placeOf(batch, index, columns[field]?.column);
      rows.push({
        block: text("block")!,
        item: text("item")!,
        value: text("value"),
        unit: text("unit"),
        place: place("value"),
        blockPlace: place("block"),
        itemPlace: place("item"),
      });
      return null;
    },
  });
}

function placeOf({ sheet, firstRow }: Batch, index: number, column: number | undefined): Place {
  const letter = column === undefined ? null : columnLetter(column);
  return { file: sheet.file, sheet: sheet.name, row: firstRow + index + 1, column: letter };
}
