import type { Centre } from "../../lib/centre/centre.ts";
import { REPORTS } from "../../lib/centre/reports/index.ts";
import type { AnyReport, ListingColumn, PartReport } from "../../lib/report/report.ts";

/** What one column, or one line of key figures, means. */
export interface SheetFigure {
  readonly title: string;
  readonly english: string;
  readonly means: string;
  /** Whether it takes a column for each of its parts, which bear the parts' names. */
  readonly isSpread: boolean;
}

/** A report's sheet as its declaration says it: the titles of what names a row, its columns in order, and its lines. */
export interface ReportSheet {
  readonly title: string;
  readonly keys: ReadonlySet<string>;
  readonly figures: readonly SheetFigure[];
  /** Figures that stand one a line, by the line's first cell. */
  readonly lines: readonly SheetFigure[];
}

/** The sheet that a report, or the list beside one, is written as; undefined for an id that is neither's. */
export function reportSheet(id: string): ReportSheet | undefined {
  const report = REPORTS.find((one) => one.id === id);
  if (report) return sheetOf(report);
  const lists = REPORTS.flatMap((one) => (one.kind === "grouped" && one.beside ? [one.beside] : []));
  const list = lists.find((one) => one.id === id);
  return list && listed(list);
}

function sheetOf(report: AnyReport<Centre>): ReportSheet {
  if (report.kind !== "composed") return partOf(report);
  const parts = report.parts.map((part) => partOf(part.report));
  return {
    title: report.title,
    keys: new Set(parts.flatMap(({ keys }) => [...keys])),
    figures: parts.flatMap(({ figures }) => figures),
    lines: parts.flatMap(({ lines }) => lines),
  };
}

function partOf(report: PartReport<Centre>): ReportSheet {
  switch (report.kind) {
    case "listing":
      return listed(report);
    case "comparison": {
      const lines = report.lines.flatMap(({ figures }) => figures).map((measure) => figureOf(measure, false));
      return { title: report.title, keys: new Set(), figures: [], lines };
    }
    case "grouped": {
      const keys = [...report.rows, ...Object.values(report.narrowedRows).flat()].map(({ title }) => title);
      const shown = [...new Set([...report.show, ...report.subtotalsShow, ...report.totalsShow])];
      const figures = shown.map((measure) => figureOf(measure, measure.kind === "fold" && measure.isSpread));
      return { title: report.title, keys: new Set(keys), figures, lines: [] };
    }
  }
}

/** A list's first column names its row. */
function listed({ title, columns }: { title: string; columns: readonly ListingColumn[] }): ReportSheet {
  const [first, ...rest] = columns;
  const figures = rest.map((column) => figureOf(column, false));
  return { title, keys: new Set(first ? [first.title] : []), figures, lines: [] };
}

function figureOf({ title, english, means }: Omit<SheetFigure, "isSpread">, isSpread: boolean): SheetFigure {
  return { title, english, means, isSpread };
}
