import type { Measure, Value } from "../measure/measure.ts";
import { formulaOf } from "./formulas.ts";
import type { Grid, GridCell, GridColumn, GridRow } from "./grid.ts";
import type { ReportTable } from "./report.ts";
import { planSheet, type Line } from "./sheet-plan.ts";
import { textWidth } from "./text-width.ts";

/** The sheet's own words: its name, and the stamp that says what it was made from. */
export interface GridWords {
  readonly name: string;
  readonly title: string;
  readonly stamp: string;
  /** What must not be overlooked, red beside the stamp, with where it leads. */
  readonly warning: GridCell | null;
}

const LEAST_WIDTH = 8;
const MOST_WIDTH = 36;
const NUMBER_WIDTH = 10;
const WARNING_WIDTH = 28;

/** Makes the finished sheet of a report: title, stamp, header, body with subtotals, totals. */
export function toGrid<W>(table: ReportTable<W>, { name, title, stamp, warning }: GridWords): Grid {
  const plan = planSheet(table);
  const { report } = table;
  const cellAt = cellMaker(formulaOf(table, plan));
  const lines = plan.lines.map((line): GridRow => {
    const keys = report.rows.map((_, place) => ({ value: keyText(table, line, place) }));
    return { role: line.role, cells: [...keys, ...report.show.map((measure) => cellAt(line, measure))] };
  });
  const header = [...report.rows, ...report.show].map(({ title: value }) => ({ value }));
  const columns = header.map((cell, place) => columnOf(table, place, widthOf(cell.value, lines, place)));
  const rows: GridRow[] = [
    { role: "title", cells: [{ value: title }] },
    { role: "stamp", cells: stampCells(columns, stamp, warning) },
    { role: "header", cells: header },
    ...lines,
  ];
  const hasName = report.show[0]?.kind === "label";
  return { name, stamp, columns, rows, frozenColumns: report.rows.length + Number(hasName) };
}

/** The stamp from the left, a warning over the last columns that hold it. */
function stampCells(columns: readonly GridColumn[], stamp: string, warning: GridCell | null): GridCell[] {
  if (warning === null) return [{ value: stamp }];
  let place = columns.length;
  for (let width = 0; width < WARNING_WIDTH && place > 1; width += columns[place]!.width) place--;
  return [{ value: stamp }, ...Array.from({ length: place - 1 }, () => ({ value: null })), warning];
}

function keyText<W>({ report, world }: ReportTable<W>, { role, row }: Line, place: number): string | null {
  if (role === "total") return place === 0 ? "合计" : null;
  const code = row.keys[place];
  if (code === undefined) return null;
  const text = report.rows[place]!.text(world, code);
  return role === "subtotal" ? `${text} 小计` : text;
}

function cellMaker<W>(formulaAt: (line: Line, measure: Measure<W>) => string | null) {
  return (line: Line, measure: Measure<W>): GridCell => {
    const value = line.row.values[measure.id] ?? null;
    const words = measure.kind === "post" ? measure.words : undefined;
    if (isWords(value)) return { value: value.map((id) => words?.[id] ?? id).join("、"), alert: value.length > 0 };
    if (measure.kind === "label" && line.role !== "body") return { value: null };
    const formula = formulaAt(line, measure);
    return formula === null ? { value } : { value, formula };
  };

  function isWords(value: Value): value is readonly string[] {
    return Array.isArray(value);
  }
}

function columnOf<W>({ report }: ReportTable<W>, place: number, width: number): GridColumn {
  const dimension = report.rows[place];
  if (dimension) return { format: "text", width };
  const measure = report.show[place - report.rows.length]!;
  const bars = report.bars.some(({ id }) => id === measure.id);
  return { format: measure.format, width: bars ? width + 4 : width, ...(bars && { bars }) };
}

/** Wide enough for every text, and for a header over two lines. */
function widthOf(header: string, lines: readonly GridRow[], place: number): number {
  const cells = lines.map(({ cells }) => cells[place]?.value ?? null);
  const texts = cells.map((value) =>
    typeof value === "string" ? textWidth(value) + 2 : value === null ? 0 : NUMBER_WIDTH,
  );
  const widest = texts.reduce((most, width) => Math.max(most, width), Math.ceil(textWidth(header) / 2) + 3);
  return Math.min(Math.max(widest, LEAST_WIDTH), MOST_WIDTH);
}
