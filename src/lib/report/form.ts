import type { DropDown, Grid, GridRow } from "./grid.ts";

/** How the cells of a column are shown and typed. */
export type FormFormat = "general" | "text" | "price" | "date" | "dateTime" | "month" | "time";

export interface FormColumn {
  readonly header: string;
  /** What stands in the header's comment. */
  readonly note: string;
  readonly format: FormFormat;
  /** In characters of Latin width; a Chinese character counts two. */
  readonly width: number;
}

/** A sheet for people to fill in: headers with notes, drop-downs, and the rows it begins with. */
export interface Form {
  readonly name: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly dropDowns: readonly DropDown[];
}

/** A form as a sheet for any host to write; the notes of its headers go with the hosts that write forms themselves. */
export function formGrid({ name, columns, rows, dropDowns }: Form): Grid {
  const header: GridRow = { role: "header", cells: columns.map((column) => ({ value: column.header })) };
  const body = rows.map((cells): GridRow => ({ role: "body", cells: cells.map((value) => ({ value })) }));
  return {
    name,
    stamp: null,
    frozenColumns: 0,
    filter: false,
    columns: columns.map(({ format, width }) => ({ format, width })),
    rows: [header, ...body],
    dropDowns,
  };
}
