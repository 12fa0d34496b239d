import { evaluate, numberOf } from "../../measure/evaluate.ts";
import type { Fold, Measure, Post, SpanRule } from "../../measure/measure.ts";
import { foldParts } from "../folds.ts";
import type { ReportRow } from "../report.ts";
import { showValue } from "../show-value.ts";
import { type Detail, periodOf, type Standing, type TracedFigure } from "./trace.ts";

/** What a formula is put in words of: the measure and all of its figure but the formula. */
export interface Worded<W> {
  readonly measure: Measure<W>;
  readonly figure: Omit<TracedFigure, "formula">;
  /** The period that a figure over another one is of. */
  readonly span: string | null;
}

const MOST_NAMED = 6;
const BLANK = "空";

/** The formula with its numbers: `定制量 12 ÷ 接通量 80 = 15.00%`. */
export function formulaOf<W>(worded: Worded<W>): string {
  const { shown } = worded.figure;
  return `${leftSide(worded)} = ${shown === "" ? BLANK : shown}${whyBlank(worded)}`;
}

function leftSide<W>({ measure, figure, span }: Worded<W>): string {
  const { parts, details, total } = figure;
  const [first, second] = parts.map(named);
  switch (measure.kind) {
    case "sum":
      return total === 0 ? "没有来源行" : `${total} 行的${measure.title}相加`;
    case "distinct":
      return `${total} 行中不同的“${measure.of.map(({ title }) => title).join(" × ")}”数`;
    case "stated":
    case "label":
      return total === 0 ? "没有来源行" : `取自 ${total} 行`;
    case "plus":
      return parts.map(named).join(" + ");
    case "difference":
      return `${first} − ${second}`;
    case "ratio":
      return [first, ...(measure.perUnit === 1 ? [] : [measure.perUnit]), second].join(" ÷ ");
    case "share":
      return `${first} ÷ 全表 ${second}`;
    case "choice":
      return `按口径用 ${first}`;
    case "spanned":
      return `${span} ${first}`;
    case "worked":
      return `由 ${parts.map(named).join("、")} 得`;
    case "post":
      return comparing(measure.compares, figure);
    case "fold":
      return folding(measure.over.map(({ title }) => title).join(" × "), details);
  }
}

function comparing(compares: string | undefined, { parts, details }: Pick<TracedFigure, "parts" | "details">): string {
  const own = parts.map(named).join("、");
  if (compares === undefined) return `由 ${own} 得`;
  if (compares === "group") return `${own},对照 ${details.map(({ name, value }) => `${name} ${value}`).join("、")}`;
  return `${own},在${compares === "rows" ? "全表" : "本组"} ${details.length} 行中比`;
}

function folding(over: string, details: readonly Detail[]): string {
  const told = details.slice(0, MOST_NAMED).map(({ name, value }) => `${name} ${value}`);
  const more = details.length > MOST_NAMED ? "……" : "";
  return `按${over}的 ${details.length} 项${told.length > 0 ? `(${told.join(";")}${more})` : ""}`;
}

function named({ title, shown }: TracedFigure): string {
  return `${title} ${shown === "" ? BLANK : shown}`;
}

/** A rate over nothing is blank, not 0. */
function whyBlank<W>({ measure, figure: { value, parts } }: Worded<W>): string {
  const isQuotient = measure.kind === "ratio" || measure.kind === "share";
  return isQuotient && value === null && parts[1]?.value === 0 ? "(分母为 0)" : "";
}

/** What a figure is held against, or falls into. */
export function detailsOf<W>(measure: Measure<W>, standing: Standing<W>, span: SpanRule | null): Detail[] {
  if (measure.kind === "fold") return partDetails(measure, standing, span);
  return measure.kind === "post" ? comparedDetails(measure, standing) : [];
}

function partDetails<W>(fold: Fold<W>, standing: Standing<W>, span: SpanRule | null): Detail[] {
  const { table, row } = standing;
  const { world, question, report } = table;
  const by = report.rows.slice(0, row.keys.length);
  const period = periodOf(standing, span);
  return foldParts(fold, span, { world, question, by })(row.keys).map(({ text, values }) => {
    const shown = values.map((value, place) => showValue(fold.needs[place]!, value, { world, period }));
    const name = text === "" ? fold.needs[0]!.title : (fold.call?.(world, text, period) ?? text);
    return { name, value: shown.join(" / ") };
  });
}

/** The other rows highest first; of a group every figure that was looked at. */
function comparedDetails<W>({ compares, needs }: Post<W>, { table, row }: Standing<W>): Detail[] {
  if (compares === undefined) return [];
  const { world, question, report } = table;
  const isOfGroup = (one: ReportRow) => one.keys[0] === row.keys[0];
  const rows = {
    rows: table.rows,
    rowsOfGroup: table.rows.filter(isOfGroup),
    group: table.subtotals.filter(isOfGroup),
  };
  const asked = compares === "group" ? needs : needs.slice(0, 1);
  return rows[compares]
    .flatMap((one) => asked.map((measure) => ({ one, measure, value: valueIn(one, measure, world) })))
    .sort((a, b) => (compares === "group" ? 0 : (b.value ?? -Infinity) - (a.value ?? -Infinity)))
    .map(({ one, measure, value }) => ({
      name: [...one.keys.map((code, place) => report.rows[place]!.text(world, code)), measure.title].join(" "),
      value: showValue(measure, value, { world, period: question.period }),
    }));
}

function valueIn<W>({ values }: ReportRow, measure: Measure<W>, world: W): number | null {
  return evaluate(measure, { world, leaf: (id) => numberOf(values[id]), total: () => null });
}
