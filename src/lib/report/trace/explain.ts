import type { Measure, Value } from "../../measure/measure.ts";
import { sumsAt, type Standing } from "./standing.ts";
import type { Explained } from "./trace.ts";
import { Tracer } from "./tracer.ts";

/** Explains a figure that stands in a report: the value is the report's own, the rows are found anew. */
export function explainFigure<W>(measure: Measure<W>, standing: Standing<W>): Explained<W> {
  const { values } = standing.row;
  return explained(measure, standing, (id) => values[id] ?? null);
}

/** Explains one column of a figure spread over several; `code` is the column's, such as a product's. */
export function explainPart<W>(
  spread: Measure<W> & { kind: "fold" },
  standing: Standing<W>,
  { code, text }: { code: number; text: string },
): Explained<W> {
  const [dimension] = spread.over;
  const of = { ...spread.needs[0]!, title: text, definition: spread.means };
  const keys = { ...standing.keys, [dimension!.id]: code };
  return explained(of, { ...standing, keys }, sumsAt(standing, [of], keys));
}

function explained<W>(measure: Measure<W>, standing: Standing<W>, leaf: (id: string) => Value): Explained<W> {
  const tracer = new Tracer(standing);
  return { measure, figure: tracer.figure(measure, leaf), rows: (page) => tracer.rows(measure, page) };
}
