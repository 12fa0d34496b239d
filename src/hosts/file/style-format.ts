import type { Format } from "../../lib/report/grid.ts";

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
};
