import type { Grid } from "../../report/grid.ts";
import type { Centre } from "../centre.ts";
import { contentsGrid } from "../sheets/contents-grid.ts";
import { definitionsGrid } from "../sheets/definitions-grid.ts";
import type { BundleResult } from "./bundles.ts";
import { reportGrids } from "./run-report.ts";
import { whyNoSheet } from "./sheet-room.ts";

/**
 * All sheets of a bundle but 问题, stamped with the moment they were made: 目录 in front, the definitions used last. One that
 * no sheet can hold is left out, as `missing` of the bundle says.
 */
export function bundleGrids(centre: Centre, made: BundleResult, madeAt: string): Grid[] {
  const fitting = made.results.filter((result) => whyNoSheet(result) === null);
  const grids = fitting.flatMap((result) => reportGrids(result, madeAt));
  return [contentsGrid(centre, made, { at: madeAt, grids }), ...grids, definitionsGrid(centre.definitions)];
}
