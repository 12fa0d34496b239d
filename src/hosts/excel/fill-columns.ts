import { Kind, kindOfFormat } from "../../lib/table/cell.ts";
import type { StoredColumn } from "../../lib/table/stored-column.ts";
import type { RowsRead } from "./read-rows.ts";

/** Puts what was read into the columns, from the row `at` of them on. */
export function fillColumns(columns: ReadonlyMap<number, StoredColumn>, read: RowsRead, at: number): void {
  for (const [column, cells] of columns) {
    const values = read.values.get(column)!;
    const formats = read.formats.get(column);
    const types = read.types.get(column);
    values.rows.forEach((row, index) => {
      const value = row[values.place];
      if (typeof value === "number") {
        cells.setNumber(at + index, value, kindUnder(formats?.rows[index]![formats.place]));
      } else if (typeof value === "string") {
        const isError = types?.rows[index]![types.place] === ERROR_TYPE;
        cells.setText(at + index, value, isError ? Kind.error : Kind.text);
      } else if (typeof value === "boolean") cells.setNumber(at + index, Number(value), Kind.boolean);
    });
  }
}

/** The word itself: the enumeration exists only where Excel runs. */
const ERROR_TYPE = "Error";

function kindUnder(format: unknown): Kind {
  if (typeof format !== "string") return Kind.number;
  const kind = KINDS.get(format) ?? kindOfFormat(format);
  KINDS.set(format, kind);
  return kind;
}

/** A workbook has tens of formats and millions of cells. */
const KINDS = new Map<string, Kind>();
