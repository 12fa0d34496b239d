import { Kind } from "./cell.ts";
import type { CellContent } from "./sheet-edit.ts";
import type { Sheet } from "./sheet.ts";
import { StoredColumn } from "./stored-column.ts";

/** A sheet of these rows, from A1 on, as if a host had read it. */
export function literalSheet(name: string, rows: readonly (readonly CellContent[])[]): Sheet {
  const columnCount = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: columnCount }, (_, column) => columnOf(rows, column));
  return {
    file: "",
    name,
    rowCount: rows.length,
    columnCount,
    date1904: false,
    stamp: null,
    merges: [],
    excelTables: [],
    read: (asked, firstRow, endRow) => {
      const last = Math.min(endRow, rows.length);
      const cut = asked.map((column) => {
        const { kinds, numbers, texts } = columns[column]!;
        return { kinds: kinds.subarray(firstRow, last), numbers: numbers.subarray(firstRow, last), texts };
      });
      return Promise.resolve({ firstRow, rowCount: Math.max(0, last - firstRow), columns: cut });
    },
  };
}

function columnOf(rows: readonly (readonly CellContent[])[], column: number): StoredColumn {
  const stored = new StoredColumn(rows.length);
  rows.forEach((cells, row) => {
    const content = cells[column] ?? null;
    if (typeof content === "string") stored.setText(row, content);
    else if (typeof content === "number") stored.setNumber(row, content, Kind.number);
    else if (content !== null) stored.setNumber(row, Number(content), Kind.boolean);
  });
  return stored;
}
