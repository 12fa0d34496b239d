import type { ChartPlan } from "./chart-plan.ts";

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
