import { numberOf } from "../measure/evaluate.ts";
import type { Interval } from "../measure/intervals.ts";
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
  /** Where a rate of few cases lies; null of any other, and where none is worth showing. */
  readonly interval: Interval | null;
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
    lines.figures.filter(isHeld).map((measure) => {
      return { ...compared(measure, valueIn(now, lines), valueIn(before, lines)), interval: intervalOf(measure) };
    }),
  );
  return { report, world, question, rows };

  function intervalOf(measure: Measure<W>): Interval | null {
    const found = report.intervals?.find(([rate]) => rate === measure);
    if (!found) return null;
    const [low, high] = [found[1], found[2]].map(({ id }) => numberOf(now.values[id]));
    return typeof low === "number" && typeof high === "number" ? { low, high } : null;
  }

  function valueIn({ values }: ReportRow, { where }: FigureLines<W>) {
    const isKnown = where === undefined || Boolean(numberOf(values[where.id]));
    return (measure: Measure<W>) => (isKnown ? numberOf(values[measure.id]) : null);
  }
}

function compared<W>(
  measure: Measure<W>,
  ofNow: (measure: Measure<W>) => number | null,
  ofBefore: (measure: Measure<W>) => number | null,
): Omit<ComparedFigure<W>, "interval"> {
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
  const intervals = report.intervals ? ["区间下限", "区间上限"] : [];
  const titles = ["指标", period.text, report.against.period(period).text, "增减", "增减率", ...intervals];
  const header: GridRow = { role: "header", cells: titles.map((value) => ({ value })) };
  const lines = rows.map((figure, place): GridRow => {
    const { measure } = figure;
    const figureCell = (value: number | null, column: number): GridCell => {
      const cellOf = (id: string) => (rowOf.has(id) ? `${columnLetter(column)}${rowOf.get(id)}` : null);
      const formula = measure.kind === "ratio" ? quotientOf(measure, { world, cellOf, span: null }) : null;
      return { value, format: measure.format, ...(value !== null && formula !== null && { formula }) };
    };
    const cells = [figureCell(figure.now, 1), figureCell(figure.before, 2), ...changeCells(figure, top + place)];
    return { role: "body", cells: [{ value: measure.title }, ...cells, ...intervalCells(report, figure)] };
  });
  const formats: Format[] = ["text", "count", "count", "count", "rate", ...intervals.map(() => "rate" as const)];
  const columns = formats.map((format, place) => ({
    format,
    width: columnWidth(titles[place]!, lines, { place, format }),
  }));
  return { columns, rows: [header, ...lines] };
}

function intervalCells<W>({ intervals }: Comparison<W>, { interval }: ComparedFigure<W>): GridCell[] {
  return intervals ? [{ value: interval?.low ?? null }, { value: interval?.high ?? null }] : [];
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
