import type { Measure, Value } from "../measure/measure.ts";
import { columnWidth } from "./column-width.ts";
import { Formulas } from "./formulas.ts";
import type { GridCell, GridColumn, GridRow } from "./grid.ts";
import { remarkId } from "./posts.ts";
import { isOfRowsAlone, type ReportTable } from "./report.ts";
import { columnValue, type Line, planSheet, type SheetColumn, type SheetPlan } from "./sheet-plan.ts";
import { keyWord, valueCell } from "./show-value.ts";

const BAR_WIDTH = 4;
const DATE_WIDTH = 13;

/** A table as it stands on a sheet: its columns, and its rows from the headings to the notes. */
export interface Block {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

/** The block of a grouped report that has `above` rows over it, and where everything stands in it. */
export function reportBlock<W>(table: ReportTable<W>, above: number): Block & { readonly plan: SheetPlan<W> } {
  const { report, world, question } = table;
  const plan = planSheet(table, above);
  const lines = bodyRows(table, plan);
  const titles = [...report.rows, ...plan.columns].map(({ title }) => title);
  const formats = [...report.rows, ...plan.columns].map(({ format }) => format);
  const columns = titles.map((title, place) =>
    gridColumn(table, plan, { place, width: columnWidth(title, lines, { place, format: formats[place]! }) }),
  );
  const groups = [...report.rows.map(() => null), ...plan.columns.map(({ group }) => group)];
  const groupRow: GridRow = { role: "group", cells: groups.map((value) => ({ value })) };
  const notes = report.notes?.(world, question.period) ?? [];
  const rows: GridRow[] = [
    ...(plan.hasGroupRow ? [groupRow] : []),
    { role: "header", cells: titles.map((value) => ({ value })) },
    ...lines,
    ...notes.map((value): GridRow => ({ role: "note", cells: [{ value }] })),
  ];
  return { columns, rows, plan };
}

function bodyRows<W>(table: ReportTable<W>, plan: SheetPlan<W>): GridRow[] {
  const formulas = new Formulas(table, plan);
  return plan.lines.map((line): GridRow => {
    const keys = table.report.rows.map((_, place) => ({ value: keyValue(table, line, place) }));
    const cells = [...keys, ...plan.columns.map((column) => cellOf({ table, formulas }, line, column))];
    return { role: line.role, cells, ...(line.role === "body" && line.group % 2 === 1 && { band: true }) };
  });
}

/** Dates stand as dates on the sheet, as their serials. */
function keyValue<W>({ report, world }: ReportTable<W>, { role, row }: Line, place: number): string | number | null {
  if (role === "total") return place === 0 ? "合计" : null;
  const code = row.keys[place];
  const dimension = report.rows[place]!;
  if (code === undefined) return null;
  if (role === "subtotal") return `${keyWord(dimension, world, code)} 小计`;
  return dimension.format === "date" ? code : keyWord(dimension, world, code);
}

interface Sheeting<W> {
  readonly table: ReportTable<W>;
  readonly formulas: Formulas<W>;
}

function cellOf<W>({ table, formulas }: Sheeting<W>, line: Line, column: SheetColumn<W>): GridCell {
  const value = columnValue(column, line.row.values);
  const { world, question } = table;
  const cell = valueCell(column.measure, value, { world, period: question.period });
  if (typeof cell.value === "string") return saidCell(column.measure, value, cell.value + remarkOn(line, column));
  const formula = isWorkedOut(table, line, column) ? formulas.of(line, column) : null;
  return formula === null ? cell : { ...cell, formula };
}

/** The cell of what is said in words; flags, and lists of what there should be none of, stand out. */
function saidCell<W>(measure: Measure<W>, value: Value, text: string): GridCell {
  const warns = measure.kind === "post" || (measure.kind === "fold" && measure.warns === true);
  return warns && Array.isArray(value) ? { value: text, alert: true } : { value: text };
}

/** Whether a line has the column at all: some are of subtotals or totals alone. */
function isWorkedOut<W>({ report }: ReportTable<W>, { role }: Line, { measure }: SheetColumn<W>): boolean {
  if (role === "total" && report.notOfTotal?.includes(measure)) return false;
  return report.show.includes(measure) && (role === "body" || !isOfRowsAlone(report, measure));
}

function remarkOn<W>({ row }: Line, { id }: SheetColumn<W>): string {
  const remark = row.values[remarkId(id)];
  return typeof remark === "string" ? remark : "";
}

function gridColumn<W>(
  { report }: ReportTable<W>,
  plan: SheetPlan<W>,
  { place, width }: { place: number; width: number },
): GridColumn {
  const key = report.rows[place];
  if (key) return { format: key.format, width: key.format === "date" ? Math.max(width, DATE_WIDTH) : width };
  const { measure, format } = plan.columns[place - report.rows.length]!;
  const bars = report.bars.some(({ id }) => id === measure.id);
  const shade = report.shades.find((one) => one.measure.id === measure.id)?.as;
  return { format, width: bars ? width + BAR_WIDTH : width, ...(bars && { bars }), ...(shade && { shade }) };
}
