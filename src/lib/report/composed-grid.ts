import { chartBeside } from "./chart-block.ts";
import { comparisonBlock } from "./comparison.ts";
import { type ComposedTable, isComparison, isGrouped, type PartTable } from "./composed.ts";
import type { Format, Grid, GridChart, GridColumn, GridRow } from "./grid.ts";
import { listingBlock } from "./listing.ts";
import { type Block, reportBlock } from "./report-block.ts";
import type { Report, ReportTable } from "./report.ts";
import type { SheetPlan } from "./sheet-plan.ts";
import { titledRows, withNothing } from "./titled-block.ts";
import { type GridWords, headRows } from "./head-rows.ts";

const HEAD_ROWS = 2;
/** What a chart takes at least. */
const CHART_ROWS = 9;
const CHART_COLUMNS = 5;
const LEAST_WIDTH = 8;
/** In characters; what is wider would be too small to read on upright paper. */
const WIDEST_UPRIGHT = 160;

/** Makes the sheet of a composed report: under the title and the stamp its parts, a heading over each, a line apart. */
export function composedGrid<W>(table: ComposedTable<W>, words: GridWords): Grid {
  const placed = placeParts(table);
  const columns = columnsOf(placed);
  const charts = placed.flatMap((part) => chartsBeside(part, placed, columns.length));
  const body = placed.flatMap(({ title, block, rowCount }): GridRow[] => [
    ...titledRows(title, block, columns.length),
    ...Array.from({ length: rowCount - block.rows.length }, (): GridRow => ({ role: "note", cells: [] })),
  ]);
  const rows = [...headRows(words, columns), ...body];
  const page = { frozenColumns: 0, filter: false, orientation: orientationOf(columns) } as const;
  return { name: words.name, stamp: words.stamp, columns, rows, charts, ...page };
}

function orientationOf(columns: readonly GridColumn[]): "portrait" | "landscape" {
  return columns.reduce((sum, { width }) => sum + width, 0) > WIDEST_UPRIGHT ? "landscape" : "portrait";
}

/** A part with the row of its headings, counted from 0, and how many rows it takes from there. */
interface PlacedPart<W> {
  readonly table: PartTable<W>;
  readonly title: string;
  readonly top: number;
  readonly block: Block & { readonly plan?: SheetPlan<W> };
  readonly rowCount: number;
  readonly beside: Report<W> | null;
}

function placeParts<W>({ report, parts }: ComposedTable<W>): PlacedPart<W>[] {
  const placed: PlacedPart<W>[] = [];
  let end = HEAD_ROWS;
  for (const table of parts) {
    const declared = report.parts.find((part) => part.report.id === table.report.id)!;
    const beside = declared.beside && isDrawn(declared.beside, parts) ? declared.beside : null;
    const top = end + 2;
    const block = table.rows.length > 0 ? blockOf(table, top) : withNothing(blockOf(table, top));
    const rowCount = Math.max(block.rows.length, (beside?.charts.length ?? 0) * CHART_ROWS);
    placed.push({ table, title: table.report.title, top, block, rowCount, beside });
    end = top + rowCount;
  }
  return placed;
}

function isDrawn<W>({ id }: Report<W>, parts: readonly PartTable<W>[]): boolean {
  return parts.some(({ report, rows }) => report.id === id && rows.length > 0);
}

function blockOf<W>(table: PartTable<W>, above: number): PlacedPart<W>["block"] {
  if (isGrouped(table)) return reportBlock(table, above);
  return isComparison(table) ? comparisonBlock(table, above) : listingBlock(table);
}

/** The charts of a part at the right of another, one over the other down to its end. */
function chartsBeside<W>(
  { beside, block, top, rowCount }: PlacedPart<W>,
  placed: readonly PlacedPart<W>[],
  columnCount: number,
): GridChart[] {
  const drawn = placed.find(({ table }) => table.report.id === beside?.id);
  if (!beside || !drawn?.block.plan) return [];
  const height = rowCount / beside.charts.length;
  return beside.charts.map((chart, number) => {
    const [first, next] = [top + Math.round(height * number), top + Math.round(height * (number + 1))];
    const place = { top: first, left: block.columns.length, bottom: next - 1, right: columnCount - 1 };
    return chartBeside(drawn.table as ReportTable<W>, drawn.block.plan!, { chart, place });
  });
}

/** The columns that all parts share: as wide as the widest cell of any, in the format of what a chart draws from them. */
function columnsOf<W>(placed: readonly PlacedPart<W>[]): GridColumn[] {
  const count = Math.max(
    ...placed.map(({ block, beside }) => block.columns.length + (beside?.charts.length ? CHART_COLUMNS : 0)),
  );
  return Array.from({ length: count }, (_, place) => {
    const width = Math.max(...placed.map(({ block }) => block.columns[place]?.width ?? 0), LEAST_WIDTH);
    return { format: drawnFormat(placed, place), width };
  });
}

function drawnFormat<W>(placed: readonly PlacedPart<W>[], place: number): Format {
  const drawn = placed.find(({ table, block: { plan } }) => {
    if (!plan || !isGrouped(table)) return false;
    const measure = plan.columns[place - table.report.rows.length]?.measure;
    return table.report.charts.some(({ draws }) => draws.some((one) => one.measure.id === measure?.id));
  });
  return drawn?.block.columns[place]?.format ?? "text";
}
