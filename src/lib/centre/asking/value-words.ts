import type { Period } from "../../facts/period.ts";
import type { Measure, Value } from "../../measure/measure.ts";
import type { Centre } from "../centre.ts";

/** A measure's value and what it is of. */
interface Told {
  readonly measure: Measure<Centre>;
  readonly world: Centre;
  readonly period: Period;
}

/** A value for one cell: numbers as they are, lists and codes in the words that report sheets use. */
export function wordsOf(told: Told, value: Value): number | string | null {
  const { measure } = told;
  if (measure.kind === "label" && measure.show) return measure.show(value) || null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "是" : "否";
  return textOf(told, value);
}

function textOf(told: Told, value: Value): string | null {
  if (typeof value === "string") return callOf(told, value);
  return Array.isArray(value) ? value.map((one) => callOf(told, String(one))).join("、") || null : null;
}

function callOf({ measure, world, period }: Told, id: string): string {
  if (measure.kind === "fold") return measure.call?.(world, id, period) ?? id;
  return (measure.kind === "post" ? measure.words?.[id] : undefined) ?? id;
}
