import type { Measure, MeasureFormat, Value } from "../measure/measure.ts";
import { columnLetter } from "../problem.ts";
import type { ReportRow, ReportTable } from "./report.ts";

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

/** A line of a report sheet, with the sheet's row it stands in (from 1). */
export interface Line {
  readonly role: "body" | "subtotal" | "total";
  readonly row: ReportRow;
  readonly at: number;
  /** The number of its group, from 0. */
  readonly group: number;
}

/** A group of body lines, and the line of its subtotal if there is one. */
export interface LineGroup {
  readonly first: number;
  readonly last: number;
  readonly subtotal: Line | null;
}

/** Where everything of a report stands on its sheet. */
export interface SheetPlan<W> {
  readonly columns: readonly SheetColumn<W>[];
  readonly hasGroupRow: boolean;
  readonly lines: readonly Line[];
  readonly groups: readonly LineGroup[];
  readonly total: Line | null;
  /** The column letter of a measure, named as in the sums (`output@month` for one over another period), or null. */
  readonly letterOf: (id: string) => string | null;
  readonly groupAt: (line: number) => LineGroup | undefined;
}

/** Lays a report's lines out under `above` rows and its headings: each group's body, its subtotal below it, the totals last. */
export function planSheet<W>(table: ReportTable<W>, above: number): SheetPlan<W> {
  const columns = sheetColumns(table);
  const hasGroupRow = columns.some(({ group }) => group !== null);
  const { lines, groups, total } = placeLines(table, above + (hasGroupRow ? 3 : 2));
  const letters = new Map(
    columns.flatMap((column, place) => {
      const letter = columnLetter(table.report.rows.length + place);
      return namesOf(column).map((name) => [name, letter] as const);
    }),
  );
  return {
    columns,
    hasGroupRow,
    lines,
    groups,
    total,
    letterOf: (id) => letters.get(id) ?? null,
    groupAt: (line) => groups.find(({ first, last, subtotal }) => line >= first && line <= (subtotal?.at ?? last)),
  };
}

/** The value a line has in a column. */
export function columnValue<W>({ measure, part }: SheetColumn<W>, values: Readonly<Record<string, Value>>): Value {
  const value = values[measure.id] ?? null;
  if (part === null) return value;
  if (!isRecord(value)) return null;
  return Object.hasOwn(value, part) ? value[part]! : 0;
}

/** The columns of a report in order: what it shows, then what only its subtotals and totals show. */
export function sheetColumns<W>(table: ReportTable<W>): SheetColumn<W>[] {
  const { show, subtotalsShow, totalsShow } = table.report;
  return [...new Set([...show, ...subtotalsShow, ...totalsShow])].flatMap((measure) => columnsOf(table, measure));
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

function placeLines<W>({ report, rows, subtotals, totals }: ReportTable<W>, top: number) {
  const lines: Line[] = [];
  const groups: LineGroup[] = [];
  const put = (role: Line["role"], row: ReportRow): Line => {
    const line = { role, row, at: top + lines.length, group: groups.length };
    lines.push(line);
    return line;
  };
  const subtotalOf = new Map(subtotals.map((row) => [row.keys[0], row]));
  for (const body of groupBody(rows, report.subtotal)) {
    const placed = body.map((row) => put("body", row));
    const subtotal = subtotalOf.get(body[0]!.keys[0]);
    groups.push({
      first: placed[0]!.at,
      last: placed.at(-1)!.at,
      subtotal: subtotal ? put("subtotal", subtotal) : null,
    });
  }
  return { lines, groups, total: totals ? put("total", totals) : null };
}

function groupBody(rows: readonly ReportRow[], isSplit: boolean): ReportRow[][] {
  if (!isSplit) return rows.length > 0 ? [[...rows]] : [];
  const groups = new Map<number, ReportRow[]>();
  for (const row of rows) {
    const group = groups.get(row.keys[0]!);
    if (group) group.push(row);
    else groups.set(row.keys[0]!, [row]);
  }
  return [...groups.values()];
}

function namesOf<W>({ id, measure }: SheetColumn<W>): string[] {
  return measure.kind === "spanned" ? [id, `${measure.of.id}@${measure.span.id}`] : [id];
}
