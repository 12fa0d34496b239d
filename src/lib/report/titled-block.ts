import type { GridRow } from "./grid.ts";
import type { Block } from "./report-block.ts";

/** A block under others on a sheet of so many columns: a line apart, under a heading, each cell in its own format. */
export function titledRows(title: string, block: Block, columnCount: number): GridRow[] {
  return [
    { role: "note", cells: [] },
    { role: "group", cells: Array.from({ length: columnCount }, () => ({ value: title })) },
    ...block.rows.map((row) => inOwnFormats(row, block)),
  ];
}

/** Says that there is nothing, so that nobody looks for what is missing. */
export function withNothing<B extends Block>(block: B): B {
  return { ...block, rows: [...block.rows, { role: "note", cells: [{ value: "没有。" }] }] };
}

/** Each cell says how it is shown, since the columns under one another are of different kinds. */
function inOwnFormats(row: GridRow, { columns }: Block): GridRow {
  if (row.role === "note") return row;
  const cells = row.cells.map((cell, place) => ({ format: columns[place]!.format, ...cell }));
  return { ...row, role: row.role === "header" ? "group" : row.role, cells };
}
