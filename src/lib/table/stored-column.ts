import { type CellColumn, Kind } from "./cell.ts";
import { Dictionary } from "./dictionary.ts";
import type { CellContent } from "./sheet-edit.ts";
import type { Sheet } from "./sheet.ts";

/** Cells of one column as a host fills them in; what is not set is blank. Runs of one column share its dictionary. */
export class StoredColumn implements CellColumn {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;

  constructor(
    rowCount: number,
    private readonly dictionary = new Dictionary(),
  ) {
    this.kinds = new Uint8Array(rowCount);
    this.numbers = new Float64Array(rowCount);
  }

  get texts(): readonly string[] {
    return this.dictionary.texts;
  }

  setNumber(row: number, value: number, kind: Kind): void {
    this.kinds[row] = kind;
    this.numbers[row] = value;
  }

  setText(row: number, text: string, kind: Kind = Kind.text): void {
    if (text !== "") this.setNumber(row, this.dictionary.code(text), kind);
  }
}

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
