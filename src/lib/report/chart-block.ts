import { numberOf } from "../measure/evaluate.ts";
import type { Measure } from "../measure/measure.ts";
import type { Area } from "../table/sheet.ts";
import type { ReportChart } from "./charts.ts";
import type { GridCell, GridChart, GridRow } from "./grid.ts";
import type { ReportRow, ReportTable } from "./report.ts";
import { keyWord } from "./show-value.ts";
import type { SheetPlan } from "./sheet-plan.ts";

const CHART_ROWS = 12;
const MOST_COLUMNS = 12;

/** A chart with the rows that it takes up under a report's table, some of which may hold its own figures. */
export interface ChartBlock {
  readonly rows: readonly GridRow[];
  readonly chart: GridChart;
}

/** Where on the sheet a chart block goes. */
export interface BlockPlace {
  readonly top: number;
  readonly columnCount: number;
}

/** Draws the body's own cells where they hold all that is drawn in their order, else a small table beside the chart. */
export function chartBlock<W>(
  table: ReportTable<W>,
  plan: SheetPlan<W>,
  at: { chart: ReportChart<W>; place: BlockPlace },
): ChartBlock {
  const { chart, place } = at;
  const drawn = isOfBody(table, plan, chart) ? bodyChart(table, plan, chart) : tableChart(table, chart, place.top);
  const left = drawn.rows.length > 0 ? chart.draws.length + 2 : 0;
  const bottom = place.top + Math.max(CHART_ROWS, drawn.rows.length) - 1;
  const right = Math.max(Math.min(place.columnCount, left + MOST_COLUMNS) - 1, left + 5);
  const { kind, title } = chart;
  return {
    rows: padded(drawn.rows),
    chart: { kind, title, ...drawn.points, place: { top: place.top, left, bottom, right } },
  };
}

/** A chart of the body's own cells, put in a place beside them. */
export function chartBeside<W>(
  table: ReportTable<W>,
  plan: SheetPlan<W>,
  { chart, place }: { chart: ReportChart<W>; place: Area },
): GridChart {
  if (!isOfBody(table, plan, chart)) throw new Error(`${table.report.id} has no cells for ${chart.title}`);
  const { kind, title } = chart;
  return { kind, title, ...bodyChart(table, plan, chart).points, place };
}

interface DrawnChart {
  readonly rows: readonly GridRow[];
  readonly points: Pick<GridChart, "rows" | "categories" | "series">;
}

function isOfBody<W>(table: ReportTable<W>, plan: SheetPlan<W>, { draws, top, of }: ReportChart<W>): boolean {
  const isOnSheet = draws.every(({ measure }) => columnIn(table, plan, measure) >= 0);
  return isOnSheet && top === undefined && of === undefined;
}

function bodyChart<W>(table: ReportTable<W>, plan: SheetPlan<W>, { by, draws }: ReportChart<W>): DrawnChart {
  const key = table.report.rows.findIndex(({ id }) => id === by.id);
  const categories = key >= 0 ? key : columnIn(table, plan, by as Measure<W>);
  const series = draws.map(({ measure, ...look }) => ({
    title: measure.title,
    column: columnIn(table, plan, measure),
    ...look,
  }));
  return {
    rows: [],
    points: { rows: plan.groups.map(({ first, last }) => [first - 1, last - 1] as const), categories, series },
  };
}

function tableChart<W>(table: ReportTable<W>, chart: ReportChart<W>, top: number): DrawnChart {
  const { draws } = chart;
  const valueOf = (row: ReportRow, measure: Measure<W>) => numberOf(row.values[measure.id]);
  const first = draws[0]!.measure;
  const rows = chart.of === "subtotals" ? table.subtotals : table.rows;
  const sorted =
    chart.top === undefined
      ? [...rows]
      : [...rows].sort((a, b) => (valueOf(b, first) ?? -1) - (valueOf(a, first) ?? -1));
  const points = sorted.filter((row) => valueOf(row, first) !== null).slice(0, chart.top);
  const lines = points.map((row) => {
    const figures = draws.map(({ measure }): GridCell => ({ value: valueOf(row, measure), format: measure.format }));
    return note([{ value: nameOf(table, row, chart) }, ...figures]);
  });
  const head = note([{ value: chart.by.title }, ...draws.map(({ measure }) => ({ value: titleOf(measure) }))]);
  const series = draws.map(({ measure, ...look }, place) => ({ title: titleOf(measure), column: place + 1, ...look }));
  return { rows: [head, ...lines], points: { rows: [[top + 1, top + lines.length]], categories: 0, series } };
}

function nameOf<W>({ report, world }: ReportTable<W>, { keys, values }: ReportRow, { by }: ReportChart<W>): string {
  const place = report.rows.findIndex(({ id }) => id === by.id);
  if (place >= 0) return keyWord(report.rows[place]!, world, keys[place]!);
  const word = values[by.id];
  return typeof word === "string" ? word : report.rows.at(-1)!.text(world, keys.at(-1)!);
}

/** A figure over a period of its own says so, unless it was given a title of its own. */
function titleOf<W>(measure: Measure<W>): string {
  const isPlain = measure.kind === "spanned" && measure.title === measure.of.title;
  return isPlain ? measure.span.title + measure.title : measure.title;
}

function columnIn<W>({ report }: ReportTable<W>, plan: SheetPlan<W>, measure: Measure<W>): number {
  const place = plan.columns.findIndex((column) => column.measure.id === measure.id && column.part === null);
  return place < 0 ? -1 : report.rows.length + place;
}

function padded(rows: readonly GridRow[]): GridRow[] {
  const missing = Math.max(CHART_ROWS - rows.length, 0);
  return [...rows, ...Array.from({ length: missing }, () => note([]))];
}

function note(cells: readonly GridCell[]): GridRow {
  return { role: "note", cells };
}
