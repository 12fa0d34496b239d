import type { Measure } from "../measure/measure.ts";
import type { ReportTable } from "./report.ts";
import type { Line, SheetPlan } from "./sheet-plan.ts";

const MOST_ARGUMENTS = 200;
const SAME = 1e-9;

/**
 * The native formula of a report's cell, or null where a part of it is not on the sheet.
 * Sums add the cells below them, rates divide the cells of their own line.
 */
export function formulaOf<W>(
  table: ReportTable<W>,
  plan: SheetPlan,
): (line: Line, measure: Measure<W>) => string | null {
  return (line, measure) => {
    switch (measure.kind) {
      case "sum":
        return line.role === "body" ? null : sumFormula(plan, line, measure.id);
      case "stated":
        return line.role === "body" || !isSumOfBody(table, line, measure.id)
          ? null
          : sumFormula(plan, line, measure.id);
      case "post":
        return line.role === "body" ? postFormula(plan, line, measure) : null;
      case "distinct":
      case "label":
        return null;
      case "plus":
      case "ratio":
      case "choice":
        return derivedFormula(plan, line, { measure, world: table.world });
    }
  };
}

function sumFormula(plan: SheetPlan, line: Line, id: string): string | null {
  const column = plan.columnOf(id);
  if (column === null || plan.groups.length === 0) return null;
  if (line.role === "subtotal") {
    const { first, last } = plan.groupAt(line.at)!;
    return `SUM(${column}${first}:${column}${last})`;
  }
  const parts = plan.groups.map(({ first, last, subtotal }) =>
    subtotal ? `${column}${subtotal.at}` : `${column}${first}:${column}${last}`,
  );
  return sumOf(parts);
}

function sumOf(parts: readonly string[]): string {
  if (parts.length <= MOST_ARGUMENTS) return `SUM(${parts.join(",")})`;
  const chunks = Array.from({ length: Math.ceil(parts.length / MOST_ARGUMENTS) }, (_, i) => i * MOST_ARGUMENTS);
  return sumOf(chunks.map((from) => sumOf(parts.slice(from, from + MOST_ARGUMENTS))));
}

/** A group's stated figure may be its own, and then is no sum of the cells above it. */
function isSumOfBody<W>({ rows, subtotals }: ReportTable<W>, line: Line, id: string): boolean {
  const parts = line.role === "total" ? subtotals : rows.filter((row) => row.keys[0] === line.row.keys[0]);
  const known = parts.map(({ values }) => values[id]).filter((value) => typeof value === "number");
  const value = line.row.values[id];
  const sum = known.reduce((total, part) => total + part, 0);
  return known.length > 0 && typeof value === "number" && Math.abs(sum - value) <= SAME * Math.max(1, Math.abs(value));
}

function postFormula<W>(plan: SheetPlan, line: Line, measure: Measure<W> & { kind: "post" }): string | null {
  const subtotal = plan.groupAt(line.at)?.subtotal;
  const columns = measure.needs.map(({ id }) => plan.columnOf(id));
  if (!measure.formula || !subtotal || columns.includes(null)) return null;
  return measure.formula(columns.map((column) => ({ own: `${column}${line.at}`, group: `${column}${subtotal.at}` })));
}

interface Derivation<W> {
  readonly measure: Measure<W>;
  readonly world: W;
}

function derivedFormula<W>(plan: SheetPlan, line: Line, { measure, world }: Derivation<W>): string | null {
  if (measure.kind === "choice") return expression(plan, line, { measure: measure.choose(world), world });
  if (measure.kind === "plus") return sumExpression(plan, line, { measure, world });
  if (measure.kind !== "ratio") return null;
  const of = expression(plan, line, { measure: measure.of, world });
  const per = expression(plan, line, { measure: measure.per, world });
  if (of === null || per === null) return null;
  const unit = measure.perUnit === 1 ? "" : `/${measure.perUnit}`;
  return `IF(N(${per})=0,"",${of}${unit}/${per})`;
}

/** A measure as a part of a formula: its own cell, or what it is made of. */
function expression<W>(plan: SheetPlan, line: Line, { measure, world }: Derivation<W>): string | null {
  const column = plan.columnOf(measure.id);
  if (column !== null) return `${column}${line.at}`;
  if (measure.kind === "choice") return expression(plan, line, { measure: measure.choose(world), world });
  return measure.kind === "plus" ? sumExpression(plan, line, { measure, world }) : null;
}

function sumExpression<W>(plan: SheetPlan, line: Line, { measure, world }: Derivation<W>): string | null {
  const parts = measure.kind === "plus" ? measure.parts : [];
  const terms = parts.map((part) => expression(plan, line, { measure: part, world }));
  return terms.includes(null) ? null : `(${terms.join("+")})`;
}
