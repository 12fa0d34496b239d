import type { CSSProperties } from "react";
import { cellAddress } from "../../../lib/report/face/address.ts";
import type { Span } from "../../../lib/report/face/row-layout.ts";
import { styleOf } from "./cell-style.ts";
import { type ColumnLayout, GUTTER } from "./columns.tsx";
import { SheetCell } from "./sheet-cell.tsx";
import type { ReadyRow } from "./use-rows.ts";

/** A row, and what of it is in view. */
export interface SheetRowProps {
  readonly index: number;
  readonly ready: ReadyRow | undefined;
  readonly layout: ColumnLayout;
  readonly visible: readonly [first: number, end: number];
  readonly height: number;
  readonly isHeading: boolean;
  readonly selected: number | null;
  readonly isDark: boolean;
}

/** One row of a sheet: its number, the columns that stay, and those in view. */
export function SheetRow(props: SheetRowProps) {
  const { index, ready, layout, height } = props;
  if (ready?.row.isBare) return <BareRow {...props} ready={ready} />;
  const { frozen, frozenEnd, total } = layout;
  return (
    <div role="row" aria-rowindex={index + 1} data-row={index} className="row" style={{ height, width: total }}>
      <div className="frozen" style={{ width: frozenEnd }}>
        <RowNumber index={index} />
        <Cells {...props} first={0} end={frozen} />
      </div>
      <Cells {...props} first={props.visible[0]} end={props.visible[1]} />
    </div>
  );
}

function RowNumber({ index }: { index: number }) {
  return (
    <div role="rowheader" className="cell number" style={{ left: 0, width: GUTTER }}>
      {index + 1}
    </div>
  );
}

function Cells({ first, end, ...row }: SheetRowProps & { first: number; end: number }) {
  const columns = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  return columns.map((column) => {
    const [from, to] = spanAt(row.ready, column);
    // What is left of a merged cell begins where its part of the sheet does.
    if (column !== Math.max(from, first)) return null;
    return <Cell key={column} {...row} from={from} column={column} end={Math.min(to, end)} />;
  });
}

function Cell({ index, ready, layout, from, column, end, ...rest }: SheetRowProps & CellSpan) {
  const cell = ready && (ready.row.cells[from] ?? BLANK);
  return (
    <SheetCell
      id={cellAddress(index, column)}
      cell={cell}
      look={cell && ready.looks[cell.look]}
      column={column}
      box={boxOf(layout, column, end)}
      isHeading={rest.isHeading}
      isSelected={rest.selected === column}
      isDark={rest.isDark}
    />
  );
}

/** A cell's first column, the first of its columns that is drawn, and the one after its last. */
interface CellSpan {
  readonly from: number;
  readonly column: number;
  readonly end: number;
}

function spanAt(ready: ReadyRow | undefined, column: number): Span {
  return ready?.row.spans.find(([from, to]) => column >= from && column < to) ?? [column, column + 1];
}

const BLANK = { text: "", look: -1 };

function boxOf({ lefts, widths }: ColumnLayout, first: number, end: number): CSSProperties {
  const width = widths.slice(first, end).reduce((sum, one) => sum + one, 0);
  return { left: lefts[first]!, width };
}

/** A title, a stamp or a note: its texts stay in view, however wide the sheet is. */
function BareRow({ index, ready, layout, height, selected, isDark }: SheetRowProps & { ready: ReadyRow }) {
  const texts = ready.row.cells.flatMap((cell, column) => (cell.text === "" ? [] : [{ cell, column }]));
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      data-row={index}
      className="row"
      style={{ minHeight: height, width: layout.total }}
    >
      <div className="bare" style={{ minHeight: height }}>
        <div role="rowheader" className="number bare-number" style={{ width: GUTTER }}>
          {index + 1}
        </div>
        {texts.map(({ cell, column }) => (
          <div
            key={column}
            id={cellAddress(index, column)}
            role="gridcell"
            aria-colindex={column + 1}
            data-column={column}
            className={`bare-text${selected === column ? " selected" : ""}`}
            style={{ ...styleOf(ready.looks[cell.look]!, isDark), whiteSpace: "pre-wrap", textAlign: "left" }}
          >
            <span className={cell.link ? "text link" : "text"}>{cell.text}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
