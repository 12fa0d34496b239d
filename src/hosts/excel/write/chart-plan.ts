import { beginsAtZero, type FacedChart, type FacedSeries } from "../../../lib/report/face/chart-face.ts";
import type { Run } from "../../../lib/report/grid.ts";

export interface SeriesPlan extends Pick<FacedSeries, "title" | "shape" | "onSecondAxis" | "isLabelled" | "colour"> {
  readonly column: number;
  readonly format: string;
}

/** A chart by the places of its cells alone: what must be kept of it to draw it again over other figures. */
export interface ChartPlan extends Pick<FacedChart, "kind" | "title" | "place"> {
  readonly rows: Run;
  readonly categories: { readonly column: number; readonly format: string };
  readonly series: readonly SeriesPlan[];
  /** Whether its first and its second axis begin at 0. */
  readonly fromZero: readonly [boolean, boolean];
}

/** The plan of a chart whose points stand in one run of rows. */
export function planChart({ kind, title, place, categories, series }: FacedChart): ChartPlan {
  return {
    kind,
    title,
    place,
    rows: categories.runs[0]!,
    categories: { column: categories.column, format: categories.shortFormat },
    series: series.map(({ cells, ...one }) => ({ ...one, column: cells.column, format: cells.shortFormat })),
    fromZero: [
      beginsAtZero(series.filter(({ onSecondAxis }) => !onSecondAxis)),
      beginsAtZero(series.filter(({ onSecondAxis }) => onSecondAxis)),
    ],
  };
}

/** The hidden name of a sheet that keeps the plans of its charts: Excel has no way to move a chart to another sheet. */
export const CHARTS_NAME = "_SeatLedgerCharts";

/** A formula has no longer text, and is itself no longer. */
const LONGEST_TEXT = 240;
const LONGEST_FORMULA = 8000;

/** Keeps what is needed to draw the charts again, on a sheet that does not yet keep any. */
export function keepCharts(sheet: Excel.Worksheet, charts: readonly ChartPlan[]): void {
  if (charts.length === 0) return;
  const formula = chartsFormula(charts);
  if (formula !== null) sheet.names.add(CHARTS_NAME, formula).visible = false;
}

/** The plans as a formula of joined texts, none with a quote in it; null where there are too many for one formula. */
export function chartsFormula(charts: readonly ChartPlan[]): string | null {
  const json = JSON.stringify(charts).replace(/[%"\\]/g, encodeURIComponent);
  const texts = json.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, "g")) ?? [];
  const formula = `=${texts.map((text) => `"${text}"`).join("&")}`;
  return formula.length > LONGEST_FORMULA ? null : formula;
}

/** The plans that such a formula keeps; none where it is no such formula. */
export function chartsIn(formula: string): readonly ChartPlan[] {
  const texts = [...formula.matchAll(/"([^"]*)"/g)].map(([, text]) => text!);
  try {
    return JSON.parse(decodeURIComponent(texts.join(""))) as readonly ChartPlan[];
  } catch {
    return [];
  }
}
