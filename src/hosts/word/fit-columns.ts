import type { PaperTable } from "../../lib/document/paper.ts";

/** What a page is wide enough for, in characters of Latin width at the size of tables; lying on its side also at a smaller one. */
export const PAGE_WIDTHS = { portrait: 104, landscape: 158, dense: 189 } as const;

/** Room at both sides of a cell's text. */
const ROOM = 2.5;
/** Latin letters of some fonts are wider than others'. */
const LATIN = 1.25;
/** Longer text is broken into lines before its column grows further. */
const COMFORT = 12;
const NARROWEST = 4;

export interface FittedTable {
  readonly isWide: boolean;
  /** Whether it is set smaller, since even a page on its side is narrow for it. */
  readonly isDense: boolean;
  /** Of each column, as parts of the whole. */
  readonly shares: readonly number[];
}

/** How a table lies on the page: on its side where it would be squeezed, its columns as wide as what they hold. */
export function fitColumns({ columns, rows }: PaperTable): FittedTable {
  const wanted = columns.map(
    (_, place) => Math.max(NARROWEST, ...rows.map(({ cells }) => textWidth(cells[place]!))) + ROOM,
  );
  const least = columns.map(
    (_, place) => Math.max(NARROWEST, ...rows.map(({ cells }) => longestWord(cells[place]!))) + ROOM,
  );
  const comfortable = sum(wanted.map((width, place) => Math.max(least[place]!, Math.min(width, COMFORT))));
  const isWide = comfortable > PAGE_WIDTHS.portrait;
  const isDense = sum(wanted) > PAGE_WIDTHS.landscape && isWide;
  const page = PAGE_WIDTHS[isDense ? "dense" : isWide ? "landscape" : "portrait"];
  const widths = sum(wanted) <= page ? wanted : squeezed({ wanted, least }, page);
  const total = sum(widths);
  return { isWide, isDense, shares: widths.map((width) => width / total) };
}

/** The widest columns give way first, none further than its longest word. */
function squeezed({ wanted, least }: { wanted: readonly number[]; least: readonly number[] }, page: number): number[] {
  const capped = (cap: number) => wanted.map((width, place) => Math.max(least[place]!, Math.min(width, cap)));
  let cap = Math.max(...wanted);
  while (cap > NARROWEST && sum(capped(cap)) > page) cap--;
  return capped(cap);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** Chinese characters count two. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isLatin(character) ? LATIN : 2;
  return width;
}

function isLatin(character: string): boolean {
  return character.codePointAt(0)! <= 0x2e7f;
}

/** What cannot be broken into lines: Chinese can anywhere, Latin at blanks. */
function longestWord(text: string): number {
  const words = text.split(/[\s\u2e80-\uffff]+/u);
  return Math.max(0, ...words.map(textWidth));
}
