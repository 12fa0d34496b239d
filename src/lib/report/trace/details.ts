import { evaluate, numberOf } from "../../measure/evaluate.ts";
import type { Fold, Measure, Post, SpanRule } from "../../measure/measure.ts";
import { foldParts } from "../folds.ts";
import type { ReportRow } from "../report.ts";
import { showValue } from "./show-value.ts";
import { periodOf, type Standing } from "./standing.ts";
import type { Detail } from "./trace.ts";

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
