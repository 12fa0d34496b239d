import { chartBlock } from "./chart-block.ts";
import type { Grid, GridCell, GridChart, GridColumn, GridRow } from "./grid.ts";
import { reportBlock } from "./report-block.ts";
import type { ReportTable } from "./report.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** The title and the stamp. */
const HEAD_ROWS = 2;
const WARNING_WIDTH = 28;

/** The sheet's own words: its name, and the stamp that says what it was made from. */
export interface GridWords {
  readonly name: string;
  readonly title: string;
  readonly stamp: string;
  /** What must not be overlooked, red beside the stamp, with where it leads. */
  readonly warning: GridCell | null;
}

/** Makes the finished sheet of a report: title, stamp, header, body with subtotals, totals, notes. */
export function toGrid<W>(table: ReportTable<W>, words: GridWords): Grid {
  const { report } = table;
  const { columns, rows: body, plan } = reportBlock(table, HEAD_ROWS);
  const { rows, charts } = withCharts(table, plan, [...headRows(words, columns), ...body]);
  const hasName = report.show[0]?.kind === "label";
  const frozenColumns = report.rows.length + Number(hasName);
  return { name: words.name, stamp: words.stamp, columns, rows, frozenColumns, charts };
}

/** Puts the charts under everything else, a line apart. */
function withCharts<W>(table: ReportTable<W>, plan: SheetPlan<W>, body: readonly GridRow[]) {
  const rows = [...body];
  const charts: GridChart[] = [];
  for (const chart of table.rows.length > 0 ? table.report.charts : []) {
    rows.push({ role: "note", cells: [] });
    const place = { top: rows.length, columnCount: table.report.rows.length + plan.columns.length };
    const block = chartBlock(table, plan, { chart, place });
    rows.push(...block.rows);
    charts.push(block.chart);
  }
  return { rows, charts };
}

/** The title, and the stamp from the left with a warning over the last columns that hold it. */
export function headRows({ title, stamp, warning }: GridWords, columns: readonly GridColumn[]): GridRow[] {
  const cells = warning === null ? [{ value: stamp }] : besideStamp(stamp, warning, columns);
  return [
    { role: "title", cells: [{ value: title }] },
    { role: "stamp", cells },
  ];
}

function besideStamp(stamp: string, warning: GridCell, columns: readonly GridColumn[]): GridCell[] {
  let place = columns.length;
  for (let width = 0; width < WARNING_WIDTH && place > 1; width += columns[place]!.width) place--;
  return [{ value: stamp }, ...Array.from({ length: place - 1 }, () => ({ value: null })), warning];
}
