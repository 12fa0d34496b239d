import type { Period } from "../facts/period.ts";
import type { Dimension, MeasureFormat, MeasureName, Value } from "../measure/measure.ts";
import { isDateAlone } from "../table/date-alone.ts";
import { DAY_SECONDS, formatDay, formatTime, secondsOf, showMoment } from "../table/moment.ts";
import type { GridCell } from "./grid.ts";

/** What a column says of how its values are put on a sheet: numbers in a format, codes in words. */
export interface Shown<W> extends Pick<MeasureName, "words"> {
  readonly format: MeasureFormat | "date" | "time";
  readonly call?: (world: W, code: string, period: Period) => string;
  readonly show?: (value: Value) => string;
}

/** A key as a sheet shows it. */
export function keyWord<W>({ text, words }: Pick<Dimension<W>, "text" | "words">, world: W, code: number): string {
  const told = text(world, code);
  return wordIn(words, told) ?? told;
}

/** Of which world and period a value is. */
export interface ToldOf<W> {
  readonly world: W;
  readonly period: Period;
}

/** The cell of a sheet for a value: of a moment its serial, as a date where it is a date alone. */
export function valueCell<W>(column: Shown<W>, value: Value, told: ToldOf<W>): GridCell {
  if (column.format !== "dateTime" || typeof value !== "number") return { value: cellValue(column, value, told) };
  const serial = secondsOf(value) / DAY_SECONDS;
  return isDateAlone(value) ? { value: serial, format: "date" } : { value: serial };
}

/** A value as JSON has it: dates and times written out, 24:00 as the next day's 00:00, codes as they are. */
export function jsonValue(value: Value, format: Shown<unknown>["format"]): Value {
  if (typeof value !== "number") return value;
  if (format === "yesNo") return value === 1;
  if (format === "dateTime") return showMoment(value).replace(" ", "T");
  return format === "date" ? formatDay(value) : format === "time" ? formatTime(value) : value;
}

/** What stands in a sheet's cell for a value: numbers as they are; yes and no, codes and lists in words. */
export function cellValue<W>(column: Shown<W>, value: Value, told: ToldOf<W>): string | number | null {
  if (value === null) return null;
  if (column.show) return column.show(value) || null;
  return typeof value === "number" ? numberCell(column, value) : textOf(column, value, told) || null;
}

function numberCell<W>({ format, words }: Shown<W>, value: number): string | number {
  return format === "yesNo" ? yesNo(value === 1) : (wordIn(words, value) ?? value);
}

function textOf<W>(column: Shown<W>, value: string | boolean | object, { world, period }: ToldOf<W>): string {
  const word = (code: string) => column.call?.(world, code, period) ?? wordIn(column.words, code) ?? code;
  if (typeof value === "boolean") return yesNo(value);
  if (typeof value === "string") return word(value);
  if (Array.isArray(value)) return value.map((one) => word(String(one))).join("、");
  const parts = Object.entries(value).map(([part, of]) => `${word(part)} ${showNumber(Number(of), column.format)}`);
  return parts.join("、");
}

function yesNo(value: boolean): string {
  return value ? "是" : "否";
}

/** A value as a report's sheet shows it; empty for what cannot be computed. */
export function showValue<W>(column: Shown<W>, value: Value, told: ToldOf<W>): string {
  const cell = cellValue(column, value, told);
  return typeof cell === "number" ? showNumber(cell, column.format) : (cell ?? "");
}

function wordIn(words: MeasureName["words"], code: string | number): string | undefined {
  return words && Object.hasOwn(words, code) ? words[code] : undefined;
}

/** A number in its format. */
export function showNumber(value: number, format: Shown<unknown>["format"]): string {
  return (SHOW[format] ?? toHundredths)(value);
}

const SHOW: Partial<Record<MeasureFormat | "date" | "time", (value: number) => string>> = {
  count: (value) => decimals(value, 0),
  seconds: (value) => decimals(value, 0),
  rate: (value) => `${decimals(value * 100, 2)}%`,
  points: (value) => `${value > 0 ? "+" : ""}${decimals(value * 100, 2)}%`,
  price: (value) => decimals(value, 4).replace(/0{1,2}$/, ""),
  chance: (value) => decimals(value, 4),
  text: (value) => String(value),
  dateTime: showMoment,
  date: formatDay,
  time: formatTime,
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
