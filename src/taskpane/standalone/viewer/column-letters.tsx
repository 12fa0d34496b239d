import { columnLetter } from "../../../lib/problem.ts";
import { GUTTER, type ColumnLayout } from "./column-layout.ts";

export const LETTERS_HEIGHT = 20;

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
