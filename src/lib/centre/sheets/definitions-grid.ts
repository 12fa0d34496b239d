import { DEFINITION_HEADERS, definitionRows } from "../../definition/definition-rows.ts";
import type { Definitions } from "../../definition/definitions.ts";
import type { Grid, GridRow } from "../../report/grid.ts";
import { STAMP_PREFIX } from "../../report/mark.ts";
import { BLOCKS } from "../definitions/blocks.ts";

const WIDTHS = [14, 24, 16, 10, 70] as const;

/** The definitions that a run used, every one of them. */
export function definitionsGrid(definitions: Definitions): Grid {
  const body = definitionRows(definitions, BLOCKS).map((cells): GridRow => ({
    role: "body",
    cells: cells.map((value) => ({ value })),
  }));
  const stamp = `${STAMP_PREFIX} · 本次所用的口径;要改,请改“口径”表`;
  const rows: GridRow[] = [
    { role: "title", cells: [{ value: "所用口径" }] },
    { role: "stamp", cells: [{ value: stamp }] },
    { role: "header", cells: DEFINITION_HEADERS.map((value) => ({ value })) },
    ...body,
  ];
  const columns = WIDTHS.map((width) => ({ format: "text" as const, width }));
  return { name: "所用口径", stamp, mark: "definitions", columns, rows, frozenColumns: 0 };
}
