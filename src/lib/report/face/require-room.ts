import { UserError } from "../../problem.ts";
import type { Grid } from "../grid.ts";

const mostRows = 1_048_576;

/** Throws a UserError where a grid has more rows than a sheet of Excel's. */
export function requireRoom({ name, rows }: Grid): void {
  if (rows.length <= mostRows) return;
  throw new UserError(
    `“${name}”有 ${rows.length} 行,超过 Excel 一张工作表的上限 ${mostRows} 行。请缩短期间,分几次出表。`,
  );
}
