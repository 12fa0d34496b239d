import { removeRelation } from "./add-relation.ts";
import { type Book, type BookSheet, relatedPath } from "./book.ts";
import type { PackageDraft } from "./package-draft.ts";
import { relationshipsPath } from "./relationships.ts";

/** Takes out what these sheets hold and what leads to it, and leaves each of them with nothing around it. */
export function vacateSheets(host: PackageDraft, book: Book, sheets: readonly BookSheet[]): void {
  forgetCalculation(host, book, sheets);
  for (const { path } of sheets) vacateSheet(host, path);
}

/**
 * Takes these sheets out of the order of calculation. Excel repairs a workbook whose order names a cell without
 * a formula, and finds the place of a formula that it does not name.
 */
function forgetCalculation(host: PackageDraft, book: Book, sheets: readonly BookSheet[]): void {
  const path = relatedPath(book, "calcChain");
  if (path === undefined || sheets.length === 0) return;
  const kept = withoutSheets(host.text(path), new Set(sheets.map(({ sheetId }) => String(sheetId))));
  if (CELL.test(kept)) host.write(path, kept);
  else {
    removeRelation(host, book.path, path);
    host.remove(path);
  }
}

/** A cell without a sheet of its own is on the sheet of the cell before it. */
function withoutSheets(xml: string, gone: ReadonlySet<string>): string {
  let sheet = "";
  let named = "";
  return xml.replace(new RegExp(CELL, "g"), (cell) => {
    const own = / i="(\d+)"/.exec(cell)?.[1];
    sheet = own ?? sheet;
    if (gone.has(sheet)) return "";
    const isNamed = own !== undefined || named === sheet;
    named = sheet;
    return isNamed ? cell : cell.replace(/ r=/, ` i="${sheet}" r=`);
  });
}

const CELL = /<(?:\w+:)?c\s[^>]*>/;

/** Takes out what only the sheet at `path` refers to, and leaves the sheet itself with nothing around it. */
function vacateSheet(draft: PackageDraft, path: string): void {
  const around = reach(draft, path);
  draft.remove(relationshipsPath(path));
  const wanted = reach(draft, "");
  for (const part of around) if (!wanted.has(part)) draft.remove(part);
}

/** The paths, in small letters, of all that the part at `path` leads to. */
function reach(draft: PackageDraft, path: string, reached = new Set<string>()): Set<string> {
  for (const { target } of draft.relationships(path)) {
    const key = target.toLowerCase();
    if (reached.has(key)) continue;
    reached.add(key);
    reach(draft, key, reached);
  }
  return reached;
}
