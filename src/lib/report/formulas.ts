import type { Choice, Measure, Post, SpanRule } from "../measure/measure.ts";
import { type CellFinder, expressionOf, quotientOf } from "./expressions.ts";
import type { ReportTable } from "./report.ts";
import type { Line, SheetColumn, SheetPlan } from "./sheet-plan.ts";

const MOST_ARGUMENTS = 200;
const SAME = 1e-9;

/**
 * Writes the native formulas of a report's cells. Sums add the cells above them, rates divide the cells of
 * their own line; null where a part is not on the sheet, so that the cell must hold its value.
 */
export class Formulas<W> {
  private readonly table: ReportTable<W>;
  private readonly plan: SheetPlan<W>;

  constructor(table: ReportTable<W>, plan: SheetPlan<W>) {
    this.table = table;
    this.plan = plan;
  }

  of(line: Line, { id, measure }: SheetColumn<W>): string | null {
    return this.formula(line, { id, measure, span: null });
  }

  private formula(line: Line, { id, measure, span }: Part<W>): string | null {
    switch (measure.kind) {
      case "sum":
        return this.sum(line, id);
      case "stated":
        return this.isSumOfBody(line, id) ? this.sum(line, id) : null;
      case "fold":
        return measure.isSpread ? this.sum(line, id) : null;
      case "spanned":
        return this.formula(line, { id, measure: measure.of, span: measure.span });
      case "ratio":
        return quotientOf(measure, this.cellsOf(line, span));
      case "share":
        return this.share(line, measure.of);
      case "choice":
        return this.choice(line, { id, measure, span });
      case "plus":
      case "difference":
        return expressionOf(measure, this.cellsOf(line, span));
      case "post":
        return line.role === "body" ? this.post(line, measure) : null;
      case "distinct":
      case "worked":
      case "label":
        return null;
    }
  }

  /** Subtotals add their body, totals the subtotals; not where rows that count were left out. */
  private sum(line: Line, id: string): string | null {
    const column = this.plan.letterOf(id);
    if (line.role === "body" || column === null || this.plan.groups.length === 0) return null;
    if (this.table.report.keep && !this.isSumOfBody(line, id)) return null;
    if (line.role === "subtotal") {
      const { first, last } = this.plan.groupAt(line.at)!;
      return `SUM(${column}${first}:${column}${last})`;
    }
    const parts = this.plan.groups.map(({ first, last, subtotal }) =>
      subtotal ? `${column}${subtotal.at}` : `${column}${first}:${column}${last}`,
    );
    return sumOf(parts);
  }

  /** A group's stated figure may be its own, and then is no sum of the cells above it. */
  private isSumOfBody(line: Line, id: string): boolean {
    const { rows, subtotals, report } = this.table;
    const ofTotal = report.subtotal ? subtotals : rows;
    const parts = line.role === "total" ? ofTotal : rows.filter((row) => row.keys[0] === line.row.keys[0]);
    const known = parts.map(({ values }) => values[id]).filter((value) => typeof value === "number");
    const value = line.row.values[id];
    const sum = known.reduce((total, part) => total + part, 0);
    return (
      known.length > 0 && typeof value === "number" && Math.abs(sum - value) <= SAME * Math.max(1, Math.abs(value))
    );
  }

  /** The measure chosen may go by the choice's own id: it is then worked out here, for no cell can refer to itself. */
  private choice(line: Line, { id, measure, span }: Part<W> & { measure: Choice<W> }): string | null {
    const chosen = measure.choose(this.table.world);
    if (chosen.id === measure.id) return this.formula(line, { id, measure: chosen, span });
    return expressionOf(measure, this.cellsOf(line, span));
  }

  private share(line: Line, of: Measure<W>): string | null {
    const column = this.plan.letterOf(of.id);
    if (column === null || !this.plan.total) return null;
    const total = `${column}$${this.plan.total.at}`;
    return `IF(N(${total})=0,"",${column}${line.at}/${total})`;
  }

  private post(line: Line, measure: Post<W>): string | null {
    const subtotal = this.plan.groupAt(line.at)?.subtotal;
    const columns = measure.needs.map(({ id }) => this.plan.letterOf(id));
    if (!measure.formula || !subtotal || columns.includes(null)) return null;
    return measure.formula(columns.map((column) => ({ own: `${column}${line.at}`, group: `${column}${subtotal.at}` })));
  }

  private cellsOf(line: Line, span: SpanRule | null): CellFinder<W> {
    const cellOf = (id: string) => {
      const column = this.plan.letterOf(id);
      return column === null ? null : `${column}${line.at}`;
    };
    return { world: this.table.world, cellOf, span };
  }
}

interface Part<W> {
  readonly id: string;
  readonly measure: Measure<W>;
  readonly span: SpanRule | null;
}

function sumOf(parts: readonly string[]): string {
  if (parts.length <= MOST_ARGUMENTS) return `SUM(${parts.join(",")})`;
  const chunks = Array.from({ length: Math.ceil(parts.length / MOST_ARGUMENTS) }, (_, i) => i * MOST_ARGUMENTS);
  return sumOf(chunks.map((from) => sumOf(parts.slice(from, from + MOST_ARGUMENTS))));
}
