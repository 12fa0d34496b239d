import type { Area } from "../../lib/table/sheet.ts";

type Rows = readonly (readonly unknown[])[];

/** How many rows are looked at: those a header may stand in, and two below. */
export const HEAD_ROWS = 22;

/**
 * The merged cells of a two-row header, guessed from what is blank in it, where Excel does not tell. Two rows of
 * texts above a row with a number are a header when every column is named by one of them and some name of the
 * upper row spans names of the lower.
 */
export function guessMerges(rows: Rows, { top, left }: Area): Area[] {
  const row = rows.findIndex((_, index) => isHeader(rows, index));
  if (row < 0) return [];
  const [upper, lower] = [rows[row]!, rows[row + 1]!];
  const named = upper.flatMap((name, column) => (isBlank(name) ? [] : column));
  return named.flatMap((column, index) => {
    const spans = { top: top + row, left: left + column };
    if (isBlank(lower[column])) return { ...spans, bottom: spans.top + 1, right: spans.left };
    const next = named[index + 1] ?? upper.length;
    return next - column > 1 ? { ...spans, bottom: spans.top, right: left + next - 1 } : [];
  });
}

function isHeader(rows: Rows, row: number): boolean {
  const [upper, lower, below] = [rows[row]!, rows[row + 1], rows[row + 2]];
  if (!lower || !below?.some((value) => typeof value === "number")) return false;
  const isNamed = upper.every((name, column) => isText(name) && isText(lower[column]) && isEither(name, lower[column]));
  return isNamed && !isBlank(upper[0]) && upper.some((name) => isBlank(name));
}

function isEither(upper: unknown, lower: unknown): boolean {
  return !isBlank(upper) || !isBlank(lower);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isBlank(value: unknown): boolean {
  return value === "";
}
