import { numberOf } from "../measure/evaluate.ts";
import type { Measure, SpanRule } from "../measure/measure.ts";
import { sourcesOf } from "../measure/sources.ts";
import { columnLetter } from "../problem.ts";
import { columnWidth } from "./column-width.ts";
import { computeReport } from "./compute.ts";
import { quotientOf } from "./expressions.ts";
import type { Format, GridCell, GridRow } from "./grid.ts";
import type { Block } from "./report-block.ts";
import type { Comparison, FigureLines, Question, ReportRow } from "./report.ts";

/** Which groups of tables are all there, one of each. */
export type Holds = (needs: readonly (readonly string[])[]) => boolean;

/** A figure of both periods; null where a period has none. */
export interface ComparedFigure<W> {
  readonly measure: Measure<W>;
  readonly now: number | null;
  readonly before: number | null;
  readonly change: number | null;
  /** The change as a fraction of what was before; null for rates, whose change is in points. */
  readonly changeRate: number | null;
}

export interface ComparisonTable<W> {
  readonly report: Comparison<W>;
  readonly world: W;
  readonly question: Question;
  readonly rows: readonly ComparedFigure<W>[];
}

/** Works a comparison out; a figure that lacks a table is left out. */
export function computeComparison<W>(
  report: Comparison<W>,
  world: W,
  { question, holds }: { question: Question; holds: Holds },
): ComparisonTable<W> {
  const isHeld = (measure: Measure<W>) => sourcesOf(measure).every(({ needs }) => holds(needs));
  const totals = { ...report.totals, show: report.totals.show.filter(isHeld) };
  const over = (span: SpanRule["period"]) =>
    computeReport(totals, world, { ...question, period: span(question.period) }).totals!;
  const [now, before] = [over((period) => period), over(report.against.period)];
  const rows = report.lines.flatMap((lines) =>
    lines.figures.filter(isHeld).map((measure) => compared(measure, valueIn(now, lines), valueIn(before, lines))),
  );
  return { report, world, question, rows };

  function valueIn({ values }: ReportRow, { where }: FigureLines<W>) {
    return (measure: Measure<W>) => (numberOf(values[where.id]) ? numberOf(values[measure.id]) : null);
  }
}

function compared<W>(
  measure: Measure<W>,
  ofNow: (measure: Measure<W>) => number | null,
  ofBefore: (measure: Measure<W>) => number | null,
): ComparedFigure<W> {
  const [now, before] = [ofNow(measure), ofBefore(measure)];
  const change = now === null || before === null ? null : now - before;
  const changeRate = change === null || !before || isRate(measure) ? null : now! / before - 1;
  return { measure, now, before, change, changeRate };
}

/** The block of a comparison that has `above` rows over it: a line a figure, each in its own format. */
export function comparisonBlock<W>({ report, world, question, rows }: ComparisonTable<W>, above: number): Block {
  const top = above + 2;
  const rowOf = new Map(rows.map(({ measure }, place) => [measure.id, top + place]));
  const { period } = question;
  const titles = ["指标", period.text, report.against.period(period).text, "增减", "增减率"];
  const header: GridRow = { role: "header", cells: titles.map((value) => ({ value })) };
  const lines = rows.map((figure, place): GridRow => {
    const { measure } = figure;
    const figureCell = (value: number | null, column: number): GridCell => {
      const cellOf = (id: string) => (rowOf.has(id) ? `${columnLetter(column)}${rowOf.get(id)}` : null);
      const formula = measure.kind === "ratio" ? quotientOf(measure, { world, cellOf, span: null }) : null;
      return { value, format: measure.format, ...(value !== null && formula !== null && { formula }) };
    };
    const cells = [figureCell(figure.now, 1), figureCell(figure.before, 2), ...changeCells(figure, top + place)];
    return { role: "body", cells: [{ value: measure.title }, ...cells] };
  });
  const formats: Format[] = ["text", "count", "count", "count", "rate"];
  const columns = formats.map((format, place) => ({
    format,
    width: columnWidth(titles[place]!, lines, { place, format }),
  }));
  return { columns, rows: [header, ...lines] };
}

function changeCells<W>({ measure, change, changeRate }: ComparedFigure<W>, row: number): GridCell[] {
  const [now, before] = [`B${row}`, `C${row}`];
  const difference = `IF(OR(${now}="",${before}=""),"",${now}-${before})`;
  const rate = `IF(OR(${now}="",N(${before})=0),"",${now}/${before}-1)`;
  return [
    { value: change, formula: difference, format: isRate(measure) ? "points" : measure.format },
    isRate(measure) ? { value: null } : { value: changeRate, formula: rate, format: "points" },
  ];
}

function isRate<W>({ format }: Measure<W>): boolean {
  return format === "rate";
}
