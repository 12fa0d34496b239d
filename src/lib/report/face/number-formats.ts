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
  seconds: "#,##0",
  score: "0.00",
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
