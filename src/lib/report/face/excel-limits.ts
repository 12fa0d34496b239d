import { UserError } from "../../problem.ts";
import type { Grid } from "../grid.ts";

/** Of a sheet. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;
/** What XML 1.0, and so a workbook, has no place for; lone surrogates too. */
const ILLEGAL = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const LONGEST_NAME = 31;
/** Excel keeps this name for its change tracking and refuses it for a sheet. */
const RESERVED_NAME = "history";

/** Throws a UserError where a grid has more rows than a sheet of Excel's. */
export function requireRoom({ name, rows }: Grid): void {
  if (rows.length <= MOST_ROWS) return;
  throw new UserError(
    `“${name}”有 ${rows.length} 行,超过 Excel 一张工作表的上限 ${MOST_ROWS} 行。请缩短期间,分几次出表。`,
  );
}

/** `text` as a cell can hold it: legal, and no longer than Excel allows. */
export function shownText(text: string): string {
  const legal = text.replace(/\r\n?/g, "\n").replace(ILLEGAL, "");
  if (legal.length <= LONGEST_TEXT) return legal;
  return legal.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, "") + "…";
}

/** `name` as Excel allows it for a sheet: 31 characters, no `[]:*?/\`, and unlike every name in `taken`. */
export function safeSheetName(name: string, taken: Iterable<string>): string {
  const folded = new Set([RESERVED_NAME, ...Array.from(taken, fold)]);
  const wanted = fit(allow(name), LONGEST_NAME) || "工作表";
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? "" : ` (${copy})`;
    const candidate = fit(wanted, LONGEST_NAME - suffix.length) + suffix;
    if (!folded.has(fold(candidate))) return candidate;
  }
}

/** Forbidden characters become their full-width twins, which read the same and are allowed. */
function allow(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "")
    .replace(/[[\]:*?/\\]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

function fit(name: string, length: number): string {
  let fitted = "";
  for (const { segment } of new Intl.Segmenter().segment(trim(name))) {
    if (fitted.length + segment.length > length) break;
    fitted += segment;
  }
  return trim(fitted);
}

function trim(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
