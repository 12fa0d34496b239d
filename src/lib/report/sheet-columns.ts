import type { Measure, MeasureFormat, Value } from "../measure/measure.ts";
import type { ReportTable } from "./report.ts";

/** A column of a report's sheet after the keys: a measure, or one part of a measure spread over several. */
export interface SheetColumn<W> {
  readonly id: string;
  readonly measure: Measure<W>;
  readonly part: string | null;
  readonly title: string;
  /** What stands above the title: the period a measure is over, the price of a product. */
  readonly group: string | null;
  readonly format: MeasureFormat;
}

/** The columns of a report in order: what it shows, then what only its subtotals and totals show. */
export function sheetColumns<W>(table: ReportTable<W>): SheetColumn<W>[] {
  const { show, subtotalsShow, totalsShow } = table.report;
  return [...new Set([...show, ...subtotalsShow, ...totalsShow])].flatMap((measure) => columnsOf(table, measure));
}

/** The value a line has in a column. */
export function columnValue<W>({ measure, part }: SheetColumn<W>, values: Readonly<Record<string, Value>>): Value {
  const value = values[measure.id] ?? null;
  if (part === null) return value;
  return isRecord(value) ? (value[part] ?? 0) : null;
}

function columnsOf<W>({ world, question, parts }: ReportTable<W>, measure: Measure<W>): SheetColumn<W>[] {
  const { id, title, format } = measure;
  if (measure.kind === "fold" && measure.isSpread) {
    return parts[id]!.map((part) => {
      const group = measure.heading?.(world, part, question.period) ?? null;
      return { id: `${id}/${part}`, measure, part, title: part, group, format };
    });
  }
  return [{ id, measure, part: null, title, group: measure.kind === "spanned" ? measure.span.title : null, format }];
}

function isRecord(value: Value): value is Readonly<Record<string, number>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
