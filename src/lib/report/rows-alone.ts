import type { Measure } from "../measure/measure.ts";
import type { Report } from "./report.ts";

/** Whether a measure stands on body rows alone: words about their keys, and what the report says. */
export function isOfRowsAlone<W>({ rowsAlone = [] }: Report<W>, measure: Measure<W>): boolean {
  return measure.kind === "label" || rowsAlone.includes(measure);
}
