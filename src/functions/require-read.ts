import type { Centre, UnreadSheet } from "../lib/centre/centre.ts";
import { whyUnread } from "../lib/centre/reading/inspection.ts";
import { tableTitle } from "../lib/centre/subjects/tables.ts";
import { HEADER_ROWS } from "../lib/table/head.ts";
import { FunctionError } from "./function-error.ts";
import { rangeName, type Range } from "./range-sheet.ts";

const MOST_HEADERS = 12;

/** Sees to it that every range of a formula was read as a table. Throws a FunctionError that names what one lacks. */
export function requireRead({ unread }: Centre, ranges: readonly Range[]): void {
  const [first] = unread;
  if (!first) return;
  const range = ranges.find((one, place) => rangeName(one, place) === first.sheet)!;
  throw new FunctionError("invalidValue", `${lackOf(first)}:表头是 ${headersOf(range).join(", ")}。${nameOf(first)}`);
}

function lackOf(sheet: UnreadSheet): string {
  if (sheet.isReport || sheet.nearest === null) return `${sheet.sheet} ${whyUnread(sheet)}`;
  return `没有${sheet.missing.map((header) => (header.startsWith("(") ? header : `“${header}”`)).join("、")}列`;
}

function nameOf({ sheet, nearest, isReport }: UnreadSheet): string {
  if (isReport || nearest === null) return "请给出带表头的明细表。";
  return `${sheet} 最接近“${tableTitle(nearest)}”,请把表头也选进去,或补上这一列。`;
}

/** The texts of the row that looks most like a header: the one with the most. */
function headersOf(range: Range): string[] {
  const rows = range.slice(0, HEADER_ROWS).map((row) => row.filter((cell) => typeof cell === "string" && cell !== ""));
  const widest = rows.reduce((most, row) => (row.length > most.length ? row : most), rows[0]!) as string[];
  return widest.length > MOST_HEADERS ? [...widest.slice(0, MOST_HEADERS), "…"] : widest;
}
