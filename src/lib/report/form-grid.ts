import type { Form } from "./form.ts";
import type { Grid, GridRow } from "./grid.ts";

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
