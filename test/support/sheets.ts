import { type Block, type CellColumn, holdsText, Kind } from "../../src/lib/table/cell.ts";
import { UNREADABLE } from "../../src/lib/table/decode.ts";
import { Dictionary } from "../../src/lib/table/dictionary.ts";
import { DAY_SECONDS, precisionOf, secondsOf } from "../../src/lib/table/moment.ts";
import type { Sheet } from "../../src/lib/table/sheet.ts";
import { readDateTime, readTime } from "../../src/lib/table/types/read-date.ts";

/** A cell that a bare literal cannot say. */
export interface MarkedCell {
  readonly kind: Kind;
  /** A serial of the 1900 system. */
  readonly serial: number;
  readonly text: string;
}

export type Cell = string | number | boolean | null | MarkedCell;

type Traits = Partial<Pick<Sheet, "file" | "date1904" | "stamp" | "merges" | "excelTables">>;

const DAYS_TO_1904 = 1462;

/** A sheet whose first row stands in row 1; short rows end in blanks. */
export function sheet(name: string, rows: readonly (readonly Cell[])[], traits: Traits = {}): Sheet {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const date1904 = traits.date1904 ?? false;
  const columns = Array.from({ length: columnCount }, (_, column) =>
    columnOf(
      rows.map((row) => row[column] ?? null),
      date1904,
    ),
  );
  return {
    file: "外呼.xlsx",
    stamp: null,
    merges: [],
    excelTables: [],
    ...traits,
    name,
    date1904,
    rowCount: rows.length,
    columnCount,
    read: (asked, firstRow, endRow) => Promise.resolve(blockOf(columns, asked, { firstRow, endRow })),
  };
}

/** A date cell `2025-10-09`, a time cell `14:05` or `14:05:33`, or both: `2025-10-09 14:05`. */
export function at(shown: string): MarkedCell {
  const time = readTime(shown);
  const moment = time === UNREADABLE ? readDateTime(shown) : time;
  const serial = secondsOf(moment) / DAY_SECONDS;
  const kinds =
    time === UNREADABLE ? [Kind.dateTime, Kind.dateTimeToMinute, Kind.date] : [Kind.time, Kind.timeToMinute, Kind.time];
  return { kind: kinds[precisionOf(moment)]!, serial, text: "" };
}

/** A cell that holds an Excel error. */
export function error(text: string): MarkedCell {
  return { kind: Kind.error, serial: 0, text };
}

/** A cell that holds a formula without a result. */
export function formula(text: string): MarkedCell {
  return { kind: Kind.formula, serial: 0, text };
}

/** A cell that holds a formula with an empty text for a result, which may be none. */
export function emptied(text: string): MarkedCell {
  return { kind: Kind.emptied, serial: 0, text };
}

/** A number that is shown with a percent sign. */
export function percent(fraction: number): MarkedCell {
  return { kind: Kind.percent, serial: fraction, text: "" };
}

/** `count` rows with nothing in them. */
export function blankRows(count: number): Cell[][] {
  return Array.from({ length: count }, () => []);
}

/** The area of an address such as `A1:B2`. */
export function area(address: string) {
  const [start, end] = address.split(":").map((corner) => /^([A-Z])(\d+)$/.exec(corner)!);
  const row = (corner: RegExpExecArray) => Number(corner[2]) - 1;
  const column = (corner: RegExpExecArray) => corner[1]!.charCodeAt(0) - 65;
  return { top: row(start!), left: column(start!), bottom: row(end!), right: column(end!) };
}

function columnOf(cells: readonly Cell[], date1904: boolean): CellColumn {
  const dictionary = new Dictionary();
  const kinds = new Uint8Array(cells.length);
  const numbers = new Float64Array(cells.length);
  cells.forEach((cell, row) => {
    const { kind, number } = stored(cell, { dictionary, date1904 });
    kinds[row] = kind;
    numbers[row] = number;
  });
  return { kinds, numbers, texts: dictionary.texts };
}

function stored(cell: Cell, column: { dictionary: Dictionary; date1904: boolean }): { kind: Kind; number: number } {
  if (cell === null) return { kind: Kind.blank, number: 0 };
  if (typeof cell === "string") return { kind: Kind.text, number: column.dictionary.code(cell) };
  if (typeof cell === "number") return { kind: Kind.number, number: cell };
  if (typeof cell === "boolean") return { kind: Kind.boolean, number: Number(cell) };
  if (holdsText(cell.kind)) return { kind: cell.kind, number: column.dictionary.code(cell.text) };
  return { kind: cell.kind, number: cell.serial - (column.date1904 && cell.serial > 1 ? DAYS_TO_1904 : 0) };
}

function blockOf(
  columns: readonly CellColumn[],
  asked: readonly number[],
  rows: { firstRow: number; endRow: number },
): Block {
  const { firstRow, endRow } = rows;
  const runs = asked.map((column) => {
    const { kinds, numbers, texts } = columns[column]!;
    return { kinds: kinds.subarray(firstRow, endRow), numbers: numbers.subarray(firstRow, endRow), texts };
  });
  return { firstRow, rowCount: Math.max(0, Math.min(endRow, columns[0]?.kinds.length ?? 0) - firstRow), columns: runs };
}
