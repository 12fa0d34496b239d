import { columnLetter } from "../../../lib/problem.ts";

/** Where the columns of a sheet stand, in pixels from the left of its rows. */
export interface ColumnLayout {
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
  readonly total: number;
  /** How many columns stay in view when the others scroll. */
  readonly frozen: number;
  readonly frozenEnd: number;
}

/** The column of row numbers. */
export const GUTTER = 44;

export const LETTERS_HEIGHT = 20;

/** Frozen columns may take so much of what is in view, or nothing is left to scroll. */
const MOST_FROZEN = 0.55;

export function layColumns(widths: readonly number[], frozen: number, viewportWidth: number): ColumnLayout {
  const lefts: number[] = [];
  let total = GUTTER;
  for (const width of widths) {
    lefts.push(total);
    total += width;
  }
  let kept = frozen;
  const endOf = (count: number) => (count === 0 ? GUTTER : lefts[count - 1]! + widths[count - 1]!);
  while (kept > 0 && endOf(kept) > viewportWidth * MOST_FROZEN) kept--;
  return { lefts, widths, total, frozen: kept, frozenEnd: endOf(kept) };
}

/** The columns of which something is in view, `first` up to but not including `end`, frozen ones left out. */
export function visibleColumns(
  layout: ColumnLayout,
  scrollLeft: number,
  viewportWidth: number,
): readonly [number, number] {
  const { lefts, widths, frozen, frozenEnd } = layout;
  const isBeyond = (column: number) => lefts[column]! + widths[column]! > scrollLeft + frozenEnd;
  let first = frozen;
  while (first < widths.length && !isBeyond(first)) first++;
  let end = first;
  while (end < widths.length && lefts[end]! < scrollLeft + viewportWidth) end++;
  return [Math.max(frozen, first - 1), Math.min(widths.length, end + 1)];
}

/** The letters over the columns, which stay in view. */
export function ColumnLetters({ layout, visible }: { layout: ColumnLayout; visible: readonly [number, number] }) {
  const { frozen, frozenEnd, total } = layout;
  return (
    <div aria-hidden className="letters" style={{ width: total, height: LETTERS_HEIGHT }}>
      <div className="frozen" style={{ width: frozenEnd }}>
        <div className="cell number" style={{ left: 0, width: GUTTER }} />
        <Letters layout={layout} first={0} end={frozen} />
      </div>
      <Letters layout={layout} first={visible[0]} end={visible[1]} />
    </div>
  );
}

function Letters({ layout, first, end }: { layout: ColumnLayout; first: number; end: number }) {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at).map((column) => (
    <div key={column} className="cell number" style={{ left: layout.lefts[column]!, width: layout.widths[column]! }}>
      {columnLetter(column)}
    </div>
  ));
}
