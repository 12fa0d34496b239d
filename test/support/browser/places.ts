import path from "node:path";

/** What the browser is shown is made beforehand, by prepare.ts. */
export const SITE = path.resolve("out", "addin");
export const MADE = path.resolve("out", "browser");

/** The fake Excel as one script. */
export const FAKE_OFFICE = path.join(MADE, "office.js");

/** Workbooks by what is in them: a made-up centre of a dozen agents, one of two dozen, a day's 30,000 calls, a month's 300,000. */
export const BOOKS = {
  small: path.join(MADE, "小组.xlsx"),
  sample: path.join(MADE, "示例.xlsx"),
  day: path.join(MADE, "一天外呼.xlsx"),
  month: path.join(MADE, "一月外呼.xlsx"),
};
