import type { ComparisonTable } from "../report/comparison.ts";
import { showNumber, showValue } from "../report/show-value.ts";
import type { Run } from "./paper.ts";
import { type FigureColumn, figureSaid, type FigureSaid, type FigureValues, type Sentence } from "./say.ts";
import { typeset } from "./typeset.ts";

/** The columns of a comparison as JSON names them. */
const COLUMN_IDS: Readonly<Record<FigureColumn, string>> = {
  now: "this",
  before: "previous",
  change: "change",
  low: "low",
  high: "high",
};

/** The numbers of a comparison's figures. */
export function valuesOf<W>(table: ComparisonTable<W>): FigureValues<W> {
  const lines = new Map(table.rows.map((line) => [line.measure.id, line]));
  return (figure) => {
    const { measure, column } = figureSaid(figure);
    const line = lines.get(measure.id);
    if (!line) return null;
    return column === "low" || column === "high" ? (line.interval?.[column] ?? null) : line[column];
  };
}

/** A sentence with its figures in their places; null where it is left out. */
export function tellSentence<W>(sentence: Sentence<W>, table: ComparisonTable<W>): Run[] | null {
  const values = valuesOf(table);
  if (!sentence.holds(values)) return null;
  const figures = sentence.figures.map((figure) => tellFigure(figure, { table, value: values(figure) }));
  if (figures.some((run) => run === null)) return null;
  return sentence.words.flatMap((text, place) => [
    { text: typeset(text) },
    ...(figures[place] ? [figures[place]] : []),
  ]);
}

interface Standing<W> {
  readonly table: ComparisonTable<W>;
  readonly value: number | null;
}

function tellFigure<W>(figure: FigureSaid<W>, { table, value }: Standing<W>): Run | null {
  if (value === null) return null;
  const { measure, column } = figure;
  const { world, question, report } = table;
  const text =
    column === "change" || measure.format === "points"
      ? changeInWords(figure, value)
      : plainly(measure, showValue(measure, value, { world, period: question.period }));
  return { text, cell: { part: report.id, row: { measure: measure.id }, column: COLUMN_IDS[column], value } };
}

/** A score in a sentence has no zeros at its end. */
function plainly<W>({ format }: FigureSaid<W>["measure"], shown: string): string {
  return format === "score" ? shown.replace(/\.?0+$/, "") : shown;
}

/** `增加2件`, `减少6.26个百分点`, `持平`. */
function changeInWords<W>({ measure, unit = "" }: FigureSaid<W>, value: number): string {
  const isRate = measure.format === "rate" || measure.format === "points";
  const size = Math.abs(value);
  const shown = isRate ? showNumber(size * 100, "score") : showNumber(size, measure.format);
  if (!/[1-9]/.test(shown)) return "持平";
  return `${value > 0 ? "增加" : "减少"}${shown}${isRate ? "个百分点" : unit}`;
}
