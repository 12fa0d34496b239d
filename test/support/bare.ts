import type { Sheet } from "../../src/lib/table/sheet.ts";

/** The sheet as a range of values alone: without number formats and merges, 0 being a blank. */
export function bare(sheet: Sheet): Sheet {
  return { ...sheet, isBare: true, merges: [] };
}
