import type { SheetCells } from "./sheet-cells.ts";

/** A column as it is declared: one that is spread takes a column for each of its parts, under the parts' names. */
interface Titled {
  readonly title: string;
  readonly isSpread?: boolean;
}

/** The last row above a cell that begins with one of these titles; null for a cell of such a row itself. */
export function headerAbove(titled: readonly Titled[], { above, row }: SheetCells): readonly string[] | null {
  const isHeader = ([first]: readonly string[]) => titled.some(({ title }) => title === first);
  return isHeader(row) ? null : (above.findLast(isHeader) ?? null);
}

/**
 * The declared column under a place of a header: the one that stands there when what none declares is left out, or
 * where columns were moved the only one called so. Under a title that none bears it is the nearest one spread behind
 * those before it.
 */
export function columnUnder<C extends Titled>(
  columns: readonly C[],
  header: readonly string[],
  place: number,
): C | null {
  const title = header[place] ?? "";
  const whole = columns.filter(({ isSpread }) => isSpread !== true);
  const before = header.slice(0, place).filter((text) => isBorne(whole, text));
  if (title === "") return null;
  if (!isBorne(whole, title)) return spreadBehind(columns, before);
  const alike = whole.filter((column) => column.title === title);
  return alike.find((column) => column === whole[before.length]) ?? (alike.length === 1 ? alike[0]! : null);
}

function isBorne(columns: readonly Titled[], text: string): boolean {
  return columns.some(({ title }) => title === text);
}

function spreadBehind<C extends Titled>(columns: readonly C[], before: readonly string[]): C | null {
  const last = Math.max(-1, ...before.map((text) => columns.findIndex(({ title }) => title === text)));
  return columns.find(({ isSpread }, place) => isSpread === true && place > last) ?? null;
}
