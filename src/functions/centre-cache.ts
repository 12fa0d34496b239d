import type { Centre } from "../lib/centre/centre.ts";
import { openCentre } from "../lib/centre/reading/open-centre.ts";
import type { Sheet } from "../lib/table/sheet.ts";
import { errorIn, type Range, rangeName, rangeSheet } from "./range-sheet.ts";

/** As many ranges, and centres made of them, as formulas of one workbook use side by side. */
const MOST_RANGES = 64;
const MOST_CENTRES = 12;

interface KnownRange {
  readonly range: Range;
  readonly sheet: Omit<Sheet, "name">;
}

interface KnownCentre {
  readonly of: readonly KnownRange[];
  readonly centre: Promise<Centre>;
}

/**
 * Keeps what was read, so that many cells over the same ranges read them once. Excel hands each call arrays of its own;
 * they are held cell by cell against copies of the ones read, which takes a fraction of reading and cannot be stale.
 */
export class CentreCache {
  private readonly open: typeof openCentre;
  private readonly ranges: KnownRange[] = [];
  private readonly centres: KnownCentre[] = [];

  constructor(open: typeof openCentre = openCentre) {
    this.open = open;
  }

  /** The centre of some ranges; in problems they are called 表1, 表2 … */
  centreOf(ranges: readonly Range[]): Promise<Centre> {
    const of = ranges.map((range) => this.rangeOf(range));
    const known = this.centres.find(
      (one) => one.of.length === of.length && one.of.every((range, i) => range === of[i]),
    );
    const sheets = () => of.map(({ range, sheet }, place) => ({ ...sheet, name: rangeName(range, place) }));
    return toFront(this.centres, known ?? { of, centre: this.open(sheets()) }, MOST_CENTRES).centre;
  }

  private rangeOf(range: Range): KnownRange {
    const known = this.ranges.find((one) => isSame(one.range, range));
    return toFront(this.ranges, known ?? remembered(range), MOST_RANGES);
  }
}

function remembered(range: Range): KnownRange {
  const copy = range.map((row) => row.slice());
  return { range: copy, sheet: rangeSheet(copy) };
}

function isSame(a: Range, b: Range): boolean {
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row++) if (!isSameRow(a[row]!, b[row]!)) return false;
  return true;
}

function isSameRow(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let column = 0; column < a.length; column++) {
    if (a[column] !== b[column] && !isSameError(a[column], b[column])) return false;
  }
  return true;
}

function isSameError(a: unknown, b: unknown): boolean {
  const error = errorIn(a);
  return error !== null && error === errorIn(b);
}

/** Puts what was used last first, and lets go of what was not used for long. */
function toFront<T>(cache: T[], one: T, most: number): T {
  const place = cache.indexOf(one);
  if (place >= 0) cache.splice(place, 1);
  cache.unshift(one);
  cache.length = Math.min(cache.length, most);
  return one;
}
