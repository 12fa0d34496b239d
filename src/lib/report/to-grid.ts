import { chartBlock } from "./chart-block.ts";
import type { Grid, GridChart, GridColumn, GridRow } from "./grid.ts";
import { listingBlock } from "./listing.ts";
import { type Block, reportBlock } from "./report-block.ts";
import { type GridWords, headRows } from "./head-rows.ts";
import type { ReportTable } from "./report.ts";
import type { SheetPlan } from "./sheet-plan.ts";
import { titledRows, withNothing } from "./titled-block.ts";

/** The title and the stamp. */
const HEAD_ROWS = 2;

/** Makes the finished sheet of a report: title, stamp, header, body with subtotals, totals, notes. */
export function toGrid<W>(table: ReportTable<W>, words: GridWords): Grid {
  const { report } = table;
  const { columns: own, rows: body, plan } = reportBlock(table, HEAD_ROWS);
  const below = blocksBelow(table);
  const columns = widened(own, below);
  const under = below.flatMap(({ title, block }) => titledRows(title, block, columns.length));
  const { rows, charts } = withCharts(table, plan, [...headRows(words, columns), ...body, ...under]);
  const hasName = report.show[0]?.kind === "label";
  const frozenColumns = report.rows.length + Number(hasName);
  return { name: words.name, stamp: words.stamp, columns, rows, frozenColumns, charts };
}

interface BlockBelow {
  readonly title: string;
  readonly block: Block;
}

function blocksBelow<W>({ below }: ReportTable<W>): BlockBelow[] {
  return below.map((list) => {
    const block = listingBlock(list);
    return { title: list.report.title, block: list.rows.length > 0 ? block : withNothing(block) };
  });
}

/** The columns of the table, as wide as the lists under it need, and more of them where these have more. */
function widened(own: readonly GridColumn[], below: readonly BlockBelow[]): GridColumn[] {
  const count = Math.max(own.length, ...below.map(({ block }) => block.columns.length));
  return Array.from({ length: count }, (_, place) => {
    const width = Math.max(own[place]?.width ?? 0, ...below.map(({ block }) => block.columns[place]?.width ?? 0));
    return { format: "text", ...own[place], width };
  });
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
