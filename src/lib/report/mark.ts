import { crc32 } from "./checksum.ts";

/** The stamp, in cell A2 of every sheet that SeatLedger writes, begins with this. */
export const STAMP_PREFIX = "坐席台账 SeatLedger";

/** The stamp that the value of A2 is in a sheet of ours, or null. */
export function stampIn(value: unknown): string | null {
  return typeof value === "string" && value.startsWith(STAMP_PREFIX) ? value : null;
}

/** The hidden name, of each sheet its own, that says that SeatLedger made the sheet, and of what. */
export const MARK_NAME = "_SeatLedger";

/** The hidden names by which a sheet tells what it is to us; each has a text. */
export const SHEET_NAMES = {
  /** A sheet of ours, and what it is of. */
  mark: MARK_NAME,
  /** A sheet being written in an open workbook: `new`, or `copy` when its cells go to the sheet that it replaces. */
  draft: "_SeatLedgerDraft",
  /** What a sheet of this mark was before the run that is under way. */
  backup: "_SeatLedgerBackup",
  /** What a sheet of this mark was before the last run; the empty text on a sheet that the last run added. */
  previous: "_SeatLedgerPrevious",
  /** Of which sheet a hidden one is a copy. */
  former: "_SeatLedgerFormer",
} as const;

/** Excel refuses a formula with a longer text in it. */
const longest = 255;

/** The mark as a formula: a text, which no program that saves the workbook has a reason to touch. */
export function markFormula(mark: string): string {
  return `"${storedMark(mark).replaceAll('"', '""')}"`;
}

/** The mark that such a formula holds, with or without its `=`. */
export function markOf(formula: string): string {
  return formula
    .trim()
    .replace(/^=?"|"$/g, "")
    .replaceAll('""', '"');
}

/** A mark as a sheet keeps it: one too long keeps its beginning and is told from its like by a checksum. */
export function storedMark(mark: string): string {
  if (mark.length <= longest) return mark;
  const checksum = crc32(new TextEncoder().encode(mark)).toString(16).padStart(8, "0");
  return `${mark.slice(0, longest - 9)}#${checksum}`;
}
