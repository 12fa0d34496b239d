import type { Measure } from "../measure/measure.ts";
import { type ComparisonTable, comparisonBlock } from "../report/comparison.ts";
import { isGrouped } from "../report/composed.ts";
import { shownText } from "../report/face/excel-limits.ts";
import { numberFormats, showNumber } from "../report/face/number-formats.ts";
import type { Format, GridCell, GridRow } from "../report/grid.ts";
import { listingBlock } from "../report/listing.ts";
import { reportBlock } from "../report/report-block.ts";
import type { ListingTable, ReportTable } from "../report/report.ts";
import type { TablePart } from "./document.ts";
import type { PaperRow, PaperTable } from "./paper.ts";

/** The columns of a comparison's block, in order, and those that a document shows of it. */
const COMPARED = ["measure", "now", "before", "change", "changeRate", "low", "high"];
const SHOWN = ["measure", "now", "before", "change"];

const SUMS = ["subtotal", "total"] as const;

/** What a sheet shows of a part, or of some of its columns, cell by cell as text. */
export function paperTable<W>(part: ReportTable<W> | ListingTable<W>, shown: Shown = {}): PaperTable {
  return shownOf(part.report.id, isGrouped(part) ? groupedBlock(part) : listedBlock(part), shown);
}

/** Some figures of a comparison as its sheet shows them. */
export function figuresTable<W>(part: ComparisonTable<W>, figures: readonly Measure<W>[]): PaperTable {
  const wanted = figures.flatMap(({ id }) => part.rows.find(({ measure }) => measure.id === id) ?? []);
  const shown = wanted.some(({ interval }) => interval) ? [...SHOWN, "low", "high"] : SHOWN;
  const { columns, rows } = comparisonBlock({ ...part, rows: wanted }, 0);
  return shownOf(
    part.report.id,
    { ids: COMPARED, formats: columns.map(({ format }) => format), rows },
    { columns: shown },
  );
}

/** Which columns and sums are shown; all when not given. */
type Shown = Pick<TablePart<unknown>, "columns" | "sums">;

/** A part as its sheet has it. */
interface SheetBlock {
  readonly ids: readonly string[];
  readonly formats: readonly Format[];
  readonly rows: readonly GridRow[];
}

function groupedBlock<W>(part: ReportTable<W>): SheetBlock {
  const { columns, rows, plan } = reportBlock(part, 0);
  const ids = [...part.report.rows, ...plan.columns].map(({ id }) => id);
  return { ids, formats: columns.map(({ format }) => format), rows };
}

function listedBlock<W>(part: ListingTable<W>): SheetBlock {
  const { columns, rows } = listingBlock(part);
  return { ids: part.report.columns.map(({ id }) => id), formats: columns.map(({ format }) => format), rows };
}

function shownOf(part: string, { ids, formats, rows }: SheetBlock, { columns = ids, sums = SUMS }: Shown): PaperTable {
  const places = columns.map((id) => placeOf(id, ids, part));
  const roles: readonly string[] = ["header", "body", ...sums];
  const isShown = (row: GridRow): row is GridRow & Pick<PaperRow, "role"> => roles.includes(row.role);
  return {
    kind: "table",
    part,
    columns: places.map((place) => ({ id: ids[place]!, isNumber: isNumber(formats[place]!) })),
    rows: rows.filter(isShown).map((row) => {
      const cells = places.map((place) => cellText(row.cells[place], formats[place]!));
      return { role: row.role, cells: cells[0] === "" ? [labelOf(row), ...cells.slice(1)] : cells };
    }),
  };
}

/** What a sum is called may stand under a key that is not shown. */
function labelOf({ role, cells }: GridRow): string {
  const label = role === "body" ? null : cells.find(({ value }) => value !== null)?.value;
  return typeof label === "string" ? label : "";
}

function placeOf(id: string, ids: readonly string[], part: string): number {
  const place = ids.indexOf(id);
  if (place < 0) throw new Error(`${part} has no column ${id}`);
  return place;
}

function isNumber(format: Format): boolean {
  return !["text", "yesNo", "date", "time", "dateTime"].includes(format);
}

function cellText(cell: GridCell | undefined, format: Format): string {
  const value = cell?.value ?? null;
  if (typeof value !== "number") return shownText(value ?? "");
  return showNumber(value, numberFormats[cell?.format ?? format]);
}
