import type { Measure } from "../../measure/measure.ts";
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
export const COMPARED_COLUMNS = { now: "本期", before: "上期", change: "增减", changeRate: "增减率" } as const;

type ComparedColumn = keyof typeof COMPARED_COLUMNS;

/** What a line of a comparison is known by. */
const FIGURE = "figure";

/**
 * Explains a figure of a comparison: the line is `figure=output`, the column `now`, `before`, `change` or `changeRate`;
 * or the line's figure alone, which means `now`. What a change comes from are the rows of both periods, the earlier
 * ones taken away.
 */
export function explainCompared(
  table: ComparisonTable<Centre>,
  { row, measure: name }: { row: Readonly<Record<string, string>>; measure: string },
): ExplainedCell {
  const column = columnNamed(name);
  const figure = row[FIGURE] ?? row["指标"] ?? (column === null ? name : "");
  const line = lineNamed(table, figure);
  const both = { now: explainedOver(table, line, "now"), before: explainedOver(table, line, "before") };
  const explained =
    column === "change" || column === "changeRate" ? changed(line, both, column) : both[column ?? "now"];
  return { ...explained, row: { [FIGURE]: line.measure.id } };
}

function columnNamed(name: string): ComparedColumn | null {
  return (
    (Object.keys(COMPARED_COLUMNS) as ComparedColumn[]).find((id) => id === name || COMPARED_COLUMNS[id] === name) ??
    null
  );
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
