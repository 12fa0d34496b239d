import type { ListingColumn } from "../../report/report.ts";
import { showNumber } from "../../report/trace/show-value.ts";

/** A cell of a list as its sheet shows it; blank where there is nothing. */
export function shownCell(value: string | number | null, { format, words }: ListingColumn): string {
  if (value === null) return "";
  return words?.[value] ?? (typeof value === "number" ? showNumber(value, format) : value);
}
