import type { Value } from "../../lib/measure/measure.ts";
import type { Format } from "../../lib/report/grid.ts";

type Digits = Intl.NumberFormatOptions;

const exactly = (digits: number): Digits => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });

/** As the sheets show numbers of each kind (spec 2.5); half goes away from zero. */
const SHOWN: Partial<Record<Format, Digits>> = {
  count: exactly(0),
  seconds: exactly(0),
  money: exactly(2),
  hours: exactly(2),
  score: exactly(2),
  rate: { style: "percent", ...exactly(2) },
  points: { style: "percent", signDisplay: "exceptZero", ...exactly(2) },
};

/** A figure as text; a dash where there is none. */
export function showFigure(value: Value, format: Format): string {
  if (value === null) return "—";
  if (Array.isArray(value)) return value.join("、");
  if (typeof value !== "number") return typeof value === "string" ? value : JSON.stringify(value);
  return new Intl.NumberFormat("en", SHOWN[format] ?? { maximumFractionDigits: 4 }).format(value);
}
