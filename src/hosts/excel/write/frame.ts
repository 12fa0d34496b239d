import { areaAddress } from "../../../lib/report/face/address.ts";
import { faceCharts } from "../../../lib/report/face/chart-face.ts";
import { facePage, type PageFace } from "../../../lib/report/face/page-face.ts";
import type { Grid } from "../../../lib/report/grid.ts";
import { planChart, type ChartPlan } from "./chart-plan.ts";

/** Rows `[first, last]`, counted from 0, and their height in points. */
export type HeightRun = readonly [first: number, last: number, height: number];

/** What a sheet has beside its cells, as Excel measures it. */
export interface Frame extends Omit<PageFace, "printed"> {
  /** The address of what is printed; null for all. */
  readonly printed: string | null;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Of each column, in points. */
  readonly columnWidths: readonly number[];
  readonly heights: readonly HeightRun[];
  readonly charts: readonly ChartPlan[];
}

/** The frame of a grid's sheet, whose rows have these heights. */
export function frameOf(grid: Grid, heights: readonly HeightRun[]): Frame {
  return {
    ...pageOf(grid),
    rowCount: grid.rows.length,
    columnCount: grid.columns.length,
    columnWidths: grid.columns.map(({ width }) => pointsOf(width)),
    heights,
    charts: faceCharts(grid).map(planChart),
  };
}

/** What of a frame is not of its sheet's cells. */
export function pageOf(grid: Grid): Pick<Frame, keyof PageFace> {
  const page = facePage(grid);
  return { ...page, printed: areaAddress(page.printed) };
}

const CHARACTER_PIXELS = 7;
/** Excel keeps five pixels of a column for itself. */
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

function pointsOf(characters: number): number {
  return (characters * CHARACTER_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** The heights with one more row's, which comes next. */
export function addHeight(heights: HeightRun[], height: number): void {
  const latest = heights.at(-1);
  const row = latest ? latest[1] + 1 : 0;
  if (latest?.[2] === height) heights[heights.length - 1] = [latest[0], row, height];
  else heights.push([row, row, height]);
}
