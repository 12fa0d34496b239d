import { useEffect, useRef } from "react";
import { cellAddress } from "../../../lib/report/face/address.ts";
import type { PaneStore } from "../../state/use-pane-store.ts";
import type { SheetFrame } from "../sheets/sheet-view.ts";
import type { Showing, StandaloneHost } from "../standalone-host.ts";
import { placeOfCell } from "./cell-place.ts";
import { ColumnLetters, LETTERS_HEIGHT } from "./columns.tsx";
import { SheetRow, type SheetRowProps } from "./sheet-row.tsx";
import { useRows } from "./use-rows.ts";
import { cellEvents, useSelectedCell } from "./use-selected-cell.ts";
import { type SheetWindow, useSheetWindow } from "./use-sheet-window.ts";

/** A sheet on show. */
interface SheetGridProps {
  readonly host: StandaloneHost;
  readonly store: PaneStore;
  readonly showing: Showing;
  readonly frame: SheetFrame;
  readonly label: string;
  readonly isDark: boolean;
}

/** A sheet as a grid of cells: titles scroll away, headers and key columns stay, and only what is in view is drawn. */
export function SheetGrid({ host, store, showing, frame, label, isDark }: SheetGridProps) {
  const rowAt = useRows(host, showing.place);
  const [selected, select] = useSelectedCell(host, showing);
  const sheet = useSheetWindow(frame);
  const { box, reveal, firstBody } = sheet;
  useJump(showing, reveal);
  const from = selected ?? { row: firstBody, column: 0 };
  const rowProps = (index: number) => ({
    index,
    isDark,
    ready: rowAt(index),
    height: frame.heights[index]!,
    layout: sheet.layout,
    visible: sheet.visible,
    selected: selected?.row === index ? selected.column : null,
  });
  return (
    <div
      ref={box}
      role="grid"
      className="sheet"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={frame.heights.length}
      aria-colcount={frame.widths.length}
      aria-activedescendant={selected ? cellAddress(selected.row, selected.column) : undefined}
      {...cellEvents({ store, frame, rowAt, from, select, reveal })}
    >
      <ColumnLetters layout={sheet.layout} visible={sheet.visible} />
      <Head sheet={sheet} rowProps={rowProps} />
      <Body sheet={sheet} rowProps={rowProps} />
    </div>
  );
}

/** Goes to the cell of each new jump; that something was drawn again moves nothing. */
function useJump({ cell, jump }: Showing, reveal: SheetWindow["reveal"]): void {
  const done = useRef<number | null>(null);
  useEffect(() => {
    if (done.current === jump) return;
    done.current = jump;
    const wanted = cell === null ? null : placeOfCell(cell);
    if (wanted) reveal(wanted);
  }, [cell, jump, reveal]);
}

interface PartProps {
  readonly sheet: SheetWindow;
  readonly rowProps: (index: number) => Omit<SheetRowProps, "isHeading">;
}

/** What stands over the figures: titles, and the headers that stay. */
function Head({ sheet: { top, firstHeading, firstBody, layout }, rowProps }: PartProps) {
  return (
    <>
      <div ref={top} role="rowgroup" style={{ width: layout.total }}>
        {indices(0, firstHeading).map((index) => (
          <SheetRow key={index} {...rowProps(index)} isHeading={false} />
        ))}
      </div>
      <div role="rowgroup" className="headings" style={{ width: layout.total, top: LETTERS_HEIGHT }}>
        {indices(firstHeading, firstBody).map((index) => (
          <SheetRow key={index} {...rowProps(index)} isHeading />
        ))}
      </div>
    </>
  );
}

function Body({ sheet: { body, rows, firstBody, layout }, rowProps }: PartProps) {
  return (
    <div ref={body} role="rowgroup" className="body" style={{ width: layout.total, height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, start }) => {
        const row = rowProps(firstBody + index);
        // A note is as high as its text is where the page is narrow.
        const measured = row.ready?.row.isBare ? { ref: rows.measureElement, "data-index": index } : {};
        const shift = { transform: `translateY(${start - rows.options.scrollMargin}px)` };
        return (
          <div key={index} role="presentation" className="slot" style={shift} {...measured}>
            <SheetRow {...row} isHeading={false} />
          </div>
        );
      })}
    </div>
  );
}

function indices(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}
