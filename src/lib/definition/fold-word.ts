import { fold, foldName } from "../table/fold.ts";

/** The form in which words are compared: without case, width and white space. */
export function foldWord(word: string): string {
  return fold(word).replace(/\s+/gu, "").toLowerCase();
}

/** Sheet names are compared as spreadsheet programs do, without case. */
export function foldSheetName(name: string): string {
  return foldName(name).toLowerCase();
}
