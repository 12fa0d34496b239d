import { safeSheetName } from "../../../lib/report/face/excel-limits.ts";
import type { Book, BookSheet } from "./book.ts";
import type { PackageDraft } from "./package-draft.ts";

/** Where a sheet of ours comes to stand: at the place and under the name of `former`, its earlier self, or at the end. */
export interface Spot {
  readonly sheet: BookSheet;
  readonly former: BookSheet | null;
  readonly index: number;
  readonly name: string;
}

/** What our own sheets have around them, or a person may have added without building on it. */
const ordinary = new Set("drawing hyperlink table printerSettings comments vmlDrawing threadedComment".split(" "));

/** A spot for each of our sheets; one of the user's with the same name keeps it. */
export function assignSpots(ours: Book, theirs: Book, host: PackageDraft): Spot[] {
  const free = theirs.sheets.filter(({ mark, path }) => mark !== null && host.has(path) && isOrdinary(host, path));
  const names = theirs.sheets.map(({ name }) => name);
  let end = names.length;
  return ours.sheets.map((sheet) => {
    const place = free.findIndex(({ mark }) => mark === sheet.mark);
    const former = place < 0 ? null : free.splice(place, 1)[0]!;
    if (former) return { sheet, former, index: former.index, name: former.name };
    const name = safeSheetName(sheet.name, names);
    names.push(name);
    return { sheet, former, index: end++, name };
  });
}

/** A sheet on which somebody has put a pivot table, a slicer or a button is no longer ours to take away. */
function isOrdinary(host: PackageDraft, path: string): boolean {
  return host.relationships(path).every(({ kind }) => ordinary.has(kind));
}
