import { type Block, type CellColumn, holdsText, Kind } from "../../../table/cell.ts";
import { Dictionary } from "../../../table/dictionary.ts";
import type { CellPlace, Sheet } from "../../../table/sheet.ts";

/** A cell of a view: the place of a cell of the true sheet, with a text where it is to say something else than that. */
export interface ViewCell extends CellPlace {
  readonly text?: string;
}

/** A sheet with its cells: all columns from the left, all rows from the top. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly block: Block;
}

/** Shows cells of a sheet in other places, each row as wide as the first; problems still name the true cell. */
export function viewSheet({ sheet, block }: ReadSheet, rows: readonly (readonly ViewCell[])[]): Sheet {
  const columns = rows[0]!.map((_, column) =>
    columnOf(
      block,
      rows.map((row) => row[column]!),
    ),
  );
  return {
    file: sheet.file,
    name: sheet.name,
    date1904: sheet.date1904,
    stamp: sheet.stamp,
    merges: [],
    excelTables: [],
    rowCount: rows.length,
    columnCount: columns.length,
    origin: (row, column) => rows[row]![column]!,
    read: (asked, firstRow, endRow) =>
      Promise.resolve(
        slice(
          asked.map((column) => columns[column]!),
          firstRow,
          endRow,
        ),
      ),
  };
}

function columnOf({ columns }: Block, cells: readonly ViewCell[]): CellColumn {
  const dictionary = new Dictionary();
  const kinds = new Uint8Array(cells.length);
  const numbers = new Float64Array(cells.length);
  cells.forEach(({ row, column, text }, index) => {
    const source = columns[column]!;
    const own = text === undefined ? (source.kinds[row] as Kind) : Kind.text;
    kinds[index] = own;
    numbers[index] = holdsText(own)
      ? dictionary.code(text ?? source.texts.at(source.numbers[row]!)!)
      : source.numbers[row]!;
  });
  return { kinds, numbers, texts: dictionary.texts };
}

function slice(columns: readonly CellColumn[], firstRow: number, endRow: number): Block {
  const runs = columns.map(({ kinds, numbers, texts }) => ({
    kinds: kinds.subarray(firstRow, endRow),
    numbers: numbers.subarray(firstRow, endRow),
    texts,
  }));
  const length = columns[0]?.kinds.length ?? 0;
  return { firstRow, rowCount: Math.max(0, Math.min(endRow, length) - firstRow), columns: runs };
}
