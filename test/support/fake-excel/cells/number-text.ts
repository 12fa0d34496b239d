import * as sheetJs from "@e965/xlsx";
import { CellError, type CellValue } from "./cell-value.ts";

// The library's own types say nothing of it.
const { format } = (sheetJs as unknown as { SSF: { format: (numberFormat: string, value: unknown) => string } }).SSF;

/** What a cell shows, however narrow it is. */
export function textOf(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.text;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return format(numberFormat, value);
  } catch {
    return String(value);
  }
}

const DATES = [
  "m/d/yyyy",
  "yyyy/m/d",
  "d-mmm-yy",
  "d-mmm",
  "mmm-yy",
  'yyyy"年"m"月"d"日"',
  'm"月"d"日"',
  'yyyy"年"m"月"',
];
const TIMES = ["h:mm", "h:mm:ss", "h:mm AM/PM", "h:mm:ss AM/PM"];
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^General$/i, "General"],
  [/^@$/, "Text"],
  [/^0(\.0+)?%$/, "Percentage"],
  [/^0(\.0+)?E\+0+$/, "Scientific"],
  [/^#+ \?+\/(\?+|\d+)$/, "Fraction"],
  [/^_/, "Accounting"],
  [/^(\[\$)?[¥¥$]/, "Currency"],
  [/^(#,##)?0(\.0+)?(_ |_\))?$/, "Number"],
];

/** The category in the dialog of formats: a format that is not in its lists is Custom, dates of one's own too. */
export function categoryOf(numberFormat: string): string {
  if (DATES.includes(numberFormat)) return "Date";
  if (TIMES.includes(numberFormat)) return "Time";
  return PATTERNS.find(([pattern]) => pattern.test(numberFormat))?.[1] ?? "Custom";
}
