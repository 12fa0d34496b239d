import type { Period } from "../../facts/period.ts";
import type { Measure, MeasureFormat, Value } from "../../measure/measure.ts";

type ShownMeasure<W> = Pick<Measure<W>, "kind" | "format"> & Partial<Calls<W>>;

interface Calls<W> {
  readonly show: (value: Value) => string;
  readonly call: (world: W, text: string, period: Period) => string;
  readonly words: Readonly<Record<string, string>>;
}

/** A value as a report's sheet shows it; empty for what cannot be computed. */
export function showValue<W>(
  measure: Measure<W>,
  value: Value,
  { world, period }: { world: W; period: Period },
): string {
  const { format, show, call, words }: ShownMeasure<W> = measure;
  if (show) return show(value);
  if (value === null) return "";
  if (typeof value === "number") return showNumber(value, format);
  if (typeof value === "boolean") return value ? "是" : "否";
  const word = (text: string) => call?.(world, text, period) ?? words?.[text] ?? text;
  if (typeof value === "string") return word(value);
  if (Array.isArray(value)) return value.map((one) => word(String(one))).join("、");
  return Object.entries(value).map(([part, of]) => `${part} ${showNumber(Number(of), format)}`).join("、"); // prettier-ignore
}

/** A number in its format. */
export function showNumber(value: number, format: MeasureFormat | "date" | "time"): string {
  return (SHOW[format] ?? toHundredths)(value);
}

const SHOW: Partial<Record<MeasureFormat | "date" | "time", (value: number) => string>> = {
  count: (value) => decimals(value, 0),
  seconds: (value) => decimals(value, 0),
  rate: (value) => `${decimals(value * 100, 2)}%`,
  points: (value) => `${value > 0 ? "+" : ""}${decimals(value * 100, 2)}%`,
  price: (value) => decimals(value, 4).replace(/0{1,2}$/, ""),
  text: (value) => String(value),
};

function toHundredths(value: number): string {
  return decimals(value, 2);
}

/** `12,345.60`. */
function decimals(value: number, places: number): string {
  const [whole, fraction] = Math.abs(value).toFixed(places).split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  const shown = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}
