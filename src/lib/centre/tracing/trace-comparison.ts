import type { Measure } from "../../measure/measure.ts";
import type { Comparison } from "../../report/report.ts";
import type { ComparedFigure, ComparisonTable } from "../../report/comparison.ts";
import { computeReport } from "../../report/compute.ts";
import { explainFigure } from "../../report/trace/explain.ts";
import { showNumber } from "../../report/show-value.ts";
import { type Explained, type FigureRow, type Page, standingAt, type TracedFigure } from "../../report/trace/trace.ts";
import { nearest } from "../../table/nearest.ts";
import type { Centre } from "../centre.ts";
import type { ExplainedCell } from "./trace-listing.ts";
import { UnknownFigure } from "./trace.ts";

/** The columns of a comparison after the figure's name, in order, each with what it is called. */
const COMPARED_COLUMNS = {
  now: "本期",
  before: "上期",
  change: "增减",
  changeRate: "增减率",
  low: "区间下限",
  high: "区间上限",
} as const;

type ComparedColumn = keyof typeof COMPARED_COLUMNS;

/** The columns that a comparison has; the ends of intervals where it shows any. */
export function columnsOf({ intervals }: Comparison<Centre>): readonly ComparedColumn[] {
  const ids = Object.keys(COMPARED_COLUMNS) as ComparedColumn[];
  return intervals ? ids : ids.filter((id) => !isEnd(id));
}

function isEnd(column: ComparedColumn): column is "low" | "high" {
  return column === "low" || column === "high";
}

/** What a line of a comparison is known by; beside intervals JSON has other names. */
const FIGURE = "figure";
const MEASURE = "measure";
const OTHER_NAMES: Readonly<Record<string, ComparedColumn>> = { this: "now", previous: "before" };

/**
 * Explains a figure of a comparison: the line is `figure=output`, the column `now`, `before`, `change`, `changeRate`, or
 * of a rate's interval `low` or `high`; or the line's figure alone, which means `now`. What a change comes from are the
 * rows of both periods, the earlier ones taken away.
 */
export function explainCompared(
  table: ComparisonTable<Centre>,
  { row, measure: name }: { row: Readonly<Record<string, string>>; measure: string },
): ExplainedCell {
  const column = columnNamed(table.report, name);
  const figure = [FIGURE, MEASURE, "指标"].map((key) => row[key]).find((told) => told !== undefined);
  const line = lineNamed(table, figure ?? (column === null ? name : ""));
  return { ...explainedIn(table, line, column ?? "now"), row: { [FIGURE]: line.measure.id } };
}

function explainedIn(table: ComparisonTable<Centre>, line: ComparedFigure<Centre>, column: ComparedColumn): Told {
  if (isEnd(column)) return explainedEnd(table, line, column);
  const both = { now: explainedOver(table, line, "now"), before: explainedOver(table, line, "before") };
  return column === "now" || column === "before" ? both[column] : changed(line, both, column);
}

function columnNamed(report: Comparison<Centre>, name: string): ComparedColumn | null {
  const found = columnsOf(report).find((id) => id === name || COMPARED_COLUMNS[id] === name);
  return found ?? OTHER_NAMES[name] ?? null;
}

function lineNamed({ report, rows }: ComparisonTable<Centre>, name: string): ComparedFigure<Centre> {
  const line = rows.find(({ measure }) => measure.id === name || measure.title === name);
  if (line) return line;
  const known = rows.map(({ measure }) => measure.id);
  throw new UnknownFigure(
    `“${report.title}”没有指标“${name}”,最接近的是“${nearest(name, known) ?? "无"}”。可用:${known.join("、")}。`,
  );
}

type Told = Pick<Explained<Centre>, "figure" | "rows">;

/** The figure of one of the two periods; a period that has nothing of its kind has none. */
function explainedOver(table: ComparisonTable<Centre>, line: ComparedFigure<Centre>, column: "now" | "before"): Told {
  const { report, world, question } = table;
  const period = column === "now" ? question.period : report.against.period(question.period);
  const totals = { ...report.totals, show: [line.measure], needs: [] };
  const worked = computeReport(totals, world, { ...question, period });
  const { figure, rows } = explainFigure(line.measure, standingAt(worked, worked.totals!));
  const title = `${period.text} ${figure.title}`;
  const known = line[column] === null ? { value: null, shown: "", formula: `${period.text} 没有数据` } : {};
  return { figure: { ...figure, title, ...known }, rows };
}

/** One end of a rate's interval; other figures have none. */
function explainedEnd(table: ComparisonTable<Centre>, line: ComparedFigure<Centre>, side: "low" | "high"): Told {
  const [, low, high] = table.report.intervals?.find(([rate]) => rate === line.measure) ?? [];
  const end = side === "low" ? low : high;
  if (end) return explainedOver(table, { ...line, measure: end, now: line.interval?.[side] ?? null }, "now");
  const { figure } = explainedOver(table, line, "now");
  const none = { value: null, shown: "", formula: "只有比率有区间", total: 0, parts: [], details: [] };
  return { figure: { ...figure, ...none, title: `${figure.title} ${COMPARED_COLUMNS[side]}` }, rows: () => [] };
}

function changed(
  line: ComparedFigure<Centre>,
  both: { now: Told; before: Told },
  column: "change" | "changeRate",
): Told {
  const all = { offset: 0, limit: Infinity };
  const rows = [...both.now.rows(all), ...both.before.rows(all).map(negated)];
  return {
    figure: { ...changeFigure(line, both, column), total: rows.length },
    rows: ({ offset, limit }: Page) => rows.slice(offset, offset + limit),
  };
}

function negated(row: FigureRow): FigureRow {
  return { ...row, contribution: -row.contribution };
}

function changeFigure(
  line: ComparedFigure<Centre>,
  { now, before }: { now: Told; before: Told },
  column: "change" | "changeRate",
): Omit<TracedFigure, "total"> {
  const { measure } = line;
  const value = line[column];
  const shown = value === null ? "" : showNumber(value, formatOf(measure, column));
  const [a, b] = [now, before].map(({ figure }) => `${figure.title} ${figure.shown === "" ? "空" : figure.shown}`);
  const formula = `${a} ${column === "change" ? "−" : "÷"} ${b}${column === "change" ? "" : " − 1"}`;
  const title = `${measure.title} ${COMPARED_COLUMNS[column]}`;
  return {
    id: column,
    title,
    english: column,
    value,
    shown,
    definition: `${measure.means};${COMPARED_COLUMNS[column]}`,
    formula: `${formula} = ${shown === "" ? "空" : shown}`,
    parts: [now.figure, before.figure],
    details: [],
  };
}

function formatOf(measure: Measure<Centre>, column: "change" | "changeRate") {
  return column === "changeRate" || measure.format === "rate" ? "points" : measure.format;
}
