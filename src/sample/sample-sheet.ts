import type { Area } from "../lib/table/sheet.ts";

export type SampleCell =
  | string
  | number
  | null
  | { readonly serial: number; readonly show: "date" | "time" | "dateTime" }
  | { readonly error: "#N/A" }
  | { readonly formula: string; readonly result: number | string };

export type SampleRow = readonly SampleCell[];

/** A sheet from A1 on; `headerRow` counts from 0 and is -1 where there is none. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly SampleRow[];
  readonly merges?: readonly Area[];
  readonly headerRow: number;
}

/** How many rows of a table were made to have a problem, by its code. */
export interface Planted {
  readonly table: string;
  readonly code: string;
  readonly rows: number;
}

/** One theme's share of the workbook. */
export interface Part {
  readonly sheets: readonly SampleSheet[];
  readonly planted: readonly Planted[];
}

/** What stands there where it holds, else nothing. */
export function when<T>(holds: boolean, told: T): T | null {
  return holds ? told : null;
}

export function dateCell(serial: number): SampleCell {
  return { serial, show: "date" };
}

export function timeCell(second: number): SampleCell {
  return { serial: second / 86400, show: "time" };
}

/** `second` may lie beyond midnight. */
export function dateTimeCell(serial: number, second: number): SampleCell {
  return { serial: serial + second / 86400, show: "dateTime" };
}

export function plainSheet(name: string, header: SampleRow, rows: readonly SampleRow[]): SampleSheet {
  return { name, headerRow: 0, rows: [header].concat(rows) };
}

/** The title stands over the table, merged across it, with a blank row between. */
export function titledSheet(sheet: {
  name: string;
  title: string;
  header: SampleRow;
  rows: readonly SampleRow[];
}): SampleSheet {
  return {
    name: sheet.name,
    headerRow: 2,
    rows: [[sheet.title], [], sheet.header].concat(sheet.rows),
    merges: [{ top: 0, left: 0, bottom: 0, right: sheet.header.length - 1 }],
  };
}
