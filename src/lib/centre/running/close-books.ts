import type { Period } from "../../facts/period.ts";
import type { Problem } from "../../problem.ts";
import type { PlacedSheet, WorkbookPort } from "../../report/workbook-port.ts";
import type { WorkOptions } from "../../table/progress.ts";
import type { Centre } from "../centre.ts";
import { openCentre } from "../reading/open-centre.ts";
import { problemGrid } from "../sheets/problem-grid.ts";
import { bundleGrids } from "./bundle-grids.ts";
import { type Bundle, runBundle } from "./bundles.ts";

/** What to close: a bundle, its period, and the moment to stamp on the sheets (`2025-10-10 09:30`). */
export interface Close {
  readonly bundle: Bundle;
  readonly period: Period;
  readonly madeAt: string;
}

export interface ClosedBooks {
  readonly centre: Centre;
  readonly placed: readonly PlacedSheet[];
  /** Why a sheet could not be made, a sentence each. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
  /** The input sheets that somebody edited meanwhile: the figures are of what stood there before. */
  readonly edited: readonly string[];
}

/** Reads an open workbook, works a bundle out and puts its sheets in: what one click on 日报 or 月报 does. */
export async function closeBooks(port: WorkbookPort, close: Close, options: WorkOptions = {}): Promise<ClosedBooks> {
  const centre = await openCentre(await port.readSheets(options), options);
  return closeCentre({ port, centre }, close, options);
}

/** The same for a workbook that has been read already. */
export async function closeCentre(
  { port, centre }: { readonly port: WorkbookPort; readonly centre: Centre },
  close: Close,
  options: WorkOptions = {},
): Promise<ClosedBooks> {
  const made = runBundle(close.bundle, centre, close.period);
  const problems = centre.readings.flatMap((reading) => reading.problems);
  const grids = [...bundleGrids(centre, made, close.madeAt), problemGrid(problems, port.linkTo ?? (() => null))];
  const placed = await port.putGrids(grids, options);
  return { centre, placed, missing: made.missing, problems, edited: port.editedSheets?.() ?? [] };
}
