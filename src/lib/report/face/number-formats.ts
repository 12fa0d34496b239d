import { civilFromDay, DAY_SECONDS, formatDay, formatTime } from "../../table/moment.ts";
import type { Format } from "../grid.ts";

/** Each format as Excel's number format. */
export const numberFormats: Readonly<Record<Format, string>> = {
  text: "@",
  count: "#,##0",
  money: "#,##0.00",
  price: "0.00##",
  rate: "0.00%",
  points: "+0.00%;-0.00%;0.00%",
  hours: "#,##0.00",
  /** Most are none, and stand in many columns beside each other. */
  days: "#,##0.00;-#,##0.00;0",
  seconds: "#,##0",
  score: "0.00",
  chance: "0.0000",
  yesNo: "@",
  date: "yyyy-mm-dd",
  time: "hh:mm:ss",
  general: "General",
  dateTime: "yyyy-mm-dd hh:mm:ss",
  month: "yyyy-mm",
};

/** Axes and labels show no more of a number than is read off a picture. */
const briefFormats: Partial<Record<Format, string>> = {
  money: "#,##0",
  hours: "#,##0",
  rate: "0%",
  points: "+0%;-0%;0%",
  date: "m-d",
};

/** The number format of a chart's axis and labels. */
export function shortFormat(format: Format): string {
  return briefFormats[format] ?? numberFormats[format];
}

/** A number as Excel shows it under a number format: one of those of our sheets, or General. */
export function showNumber(value: number, numberFormat: string): string {
  const clock = CLOCKS[numberFormat];
  if (clock) return clock(value);
  if (numberFormat === "General" || numberFormat === "@") return showGeneral(value);
  const [positive, negative, zero] = numberFormat.split(";");
  if (value === 0) return showUnder(zero ?? positive!, 0);
  if (value > 0) return showUnder(positive!, value);
  return negative === undefined ? `-${showUnder(positive!, -value)}` : showUnder(negative, -value);
}

const CLOCKS: Readonly<Record<string, (serial: number) => string>> = {
  "yyyy-mm-dd": (serial) => formatDay(Math.floor(serial)),
  "m-d": (serial) => {
    const { month, day } = civilFromDay(Math.floor(serial));
    return `${month}-${day}`;
  },
  "hh:mm:ss": (serial) => formatTime(Math.round(serial * DAY_SECONDS) % DAY_SECONDS),
  "yyyy-mm-dd hh:mm:ss": (serial) => {
    const seconds = Math.round(serial * DAY_SECONDS);
    return `${formatDay(Math.floor(seconds / DAY_SECONDS))} ${formatTime(seconds % DAY_SECONDS)}`;
  },
};

/** One section of a format, such as `+0.00%` or `#,##0.00##`. */
const SECTION = /^([^#0]*)(#,##)?0(?:\.(0*)(#*))?(%?)$/;

function showUnder(section: string, value: number): string {
  const [, before = "", thousands, fixed = "", spare = "", percent = ""] = SECTION.exec(section)!;
  const decimals = fixed.length + spare.length;
  const digits = scaled(value, decimals + percent.length * 2).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = withoutSpareZeros(digits.slice(digits.length - decimals), fixed.length);
  const grouped = thousands === undefined ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${before}${grouped}${fraction === "" ? "" : `.${fraction}`}${percent}`;
}

/** Excel holds fifteen digits of a number, and rounds those as they would be on paper. */
const HELD_DIGITS = 15;

/** The number times ten to the power of `places`, rounded half up, as digits. */
function scaled(value: number, places: number): string {
  const [mantissa, exponent] = value.toExponential(HELD_DIGITS - 1).split("e") as [string, string];
  const digits = mantissa.replace(".", "");
  const kept = Number(exponent) + 1 + places;
  if (kept < 0) return "0";
  if (kept >= HELD_DIGITS) return digits.padEnd(kept, "0").replace(/^0+(?=\d)/, "");
  const rounded = BigInt(digits.slice(0, kept) || "0") + (digits[kept]! >= "5" ? 1n : 0n);
  return String(rounded);
}

function withoutSpareZeros(fraction: string, fixed: number): string {
  return fraction.slice(0, fixed) + fraction.slice(fixed).replace(/0+$/, "");
}

/** A cell of General has room for eleven characters. */
const GENERAL_WIDTH = 11;
const LEAST_PLAIN = 1e-4;

function showGeneral(value: number): string {
  const size = Math.abs(value);
  if (size >= 10 ** GENERAL_WIDTH || (size > 0 && size < LEAST_PLAIN)) return showPower(value);
  const wholeDigits = String(Math.floor(size)).length;
  const places = Math.max(0, GENERAL_WIDTH - 1 - wholeDigits);
  const shown = showUnder(places === 0 ? "0" : `0.${"#".repeat(places)}`, size);
  return value < 0 ? `-${shown}` : shown;
}

function showPower(value: number): string {
  const [mantissa, power] = value.toExponential(5).split("e") as [string, string];
  return `${mantissa.replace(/\.?0+$/, "")}E${power[0]!}${power.slice(1).padStart(2, "0")}`;
}
