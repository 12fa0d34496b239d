import { type ComparisonTable, comparisonBlock } from "../report/comparison.ts";
import { isComparison, isGrouped, type PartTable } from "../report/composed.ts";
import { numberFormats, showNumber } from "../report/face/number-formats.ts";
import type { Format, GridCell, GridRow } from "../report/grid.ts";
import { listingBlock } from "../report/listing.ts";
import { reportBlock } from "../report/report-block.ts";
import type { TablePart } from "./document.ts";
import type { PaperRow, PaperTable } from "./paper.ts";

/** The columns of a comparison's block, in order. */
const COMPARED = ["measure", "now", "before", "change", "changeRate", "low", "high"];

/** What a sheet shows of a part, or of some of its columns, cell by cell as text. */
export function paperTable<W>(part: PartTable<W>, { columns, figures }: TablePart<W>): PaperTable {
  const { ids, formats, rows } = sheetBlock(part, figures);
  const places = (columns ?? ids).map((id) => placeOf(id, ids, part.report.id)).filter((place) => place < formats.length);
  return {
    kind: "table",
    part: part.report.id,
    columns: places.map((place) => ({ id: ids[place]!, isNumber: isNumber(formats[place]!) })),
    rows: rows.flatMap(({ role, cells }): PaperRow[] => {
      if (role !== "header" && role !== "body" && role !== "subtotal" && role !== "total") return [];
      return [{ role, cells: places.map((place) => cellText(cells[place], formats[place]!)) }];
    }),
  };
}

/** A part as its sheet has it. */
interface SheetBlock {
  readonly ids: readonly string[];
  readonly formats: readonly Format[];
  readonly rows: readonly GridRow[];
}

function sheetBlock<W>(part: PartTable<W>, figures: TablePart<W>["figures"]): SheetBlock {
  if (isGrouped(part)) {
    const { columns, rows, plan } = reportBlock(part, 0);
    const ids = [...part.report.rows, ...plan.columns].map(({ id }) => id);
    return { ids, formats: columns.map(({ format }) => format), rows };
  }
  const { columns, rows } = isComparison(part) ? comparisonBlock(chosen(part, figures), 0) : listingBlock(part);
  const ids = isComparison(part) ? COMPARED : part.report.columns.map(({ id }) => id);
  return { ids, formats: columns.map(({ format }) => format), rows };
}

function chosen<W>(part: ComparisonTable<W>, figures: TablePart<W>["figures"]): ComparisonTable<W> {
  if (!figures) return part;
  const wanted = new Set(figures.map(({ id }) => id));
  return { ...part, rows: part.rows.filter(({ measure }) => wanted.has(measure.id)) };
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
  if (typeof value !== "number") return value ?? "";
  return showNumber(value, numberFormats[cell?.format ?? format]);
}
