import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useState } from "react";
import type { PaneStore } from "../../state/use-pane-store.ts";
import type { SheetFrame } from "../sheets/sheet-view.ts";
import type { Showing, StandaloneHost } from "../standalone-host.ts";
import { type GridPlace, placeOfCell, stepFrom } from "./cell-place.ts";
import type { ReadyRow } from "./use-rows.ts";

/** The selected cell of the sheet on show, which a link may have led to; the host is told of each. */
export function useSelectedCell(host: StandaloneHost, { place, cell, jump }: Showing) {
  const [selected, setSelected] = useState<GridPlace | null>(null);
  const select = useCallback(
    (wanted: GridPlace) => {
      setSelected(wanted);
      host.select(place, wanted.row, wanted.column);
    },
    [host, place],
  );
  useEffect(() => {
    const wanted = cell === null ? null : placeOfCell(cell);
    if (wanted) select(wanted);
  }, [cell, jump, select]);
  return [selected, select] as const;
}

interface CellActs {
  readonly store: PaneStore;
  readonly frame: SheetFrame;
  readonly rowAt: (row: number) => ReadyRow | undefined;
  /** The selected cell, or the first one. */
  readonly from: GridPlace;
  readonly select: (place: GridPlace) => void;
  readonly reveal: (place: GridPlace) => void;
}

/** What keys and clicks do in a sheet: arrows move, Enter and a click follow links. */
export function cellEvents({ store, frame, rowAt, from, select, reveal }: CellActs) {
  const size = { rows: frame.heights.length, columns: frame.widths.length };
  const follow = ({ row, column }: GridPlace) => {
    const link = rowAt(row)?.row.cells[column]?.link;
    if (link) store.goTo(link);
  };
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Enter") follow(from);
      const to = stepFrom(from, event.key, size);
      if (!to) return;
      event.preventDefault();
      select(to);
      reveal(to);
    },
    onClick: (event: MouseEvent) => {
      const pressed = placeUnder(event);
      if (!pressed) return;
      select(pressed);
      if ((event.target as Element).closest(".link")) follow(pressed);
    },
  };
}

function placeUnder({ target }: MouseEvent): GridPlace | null {
  const cell = (target as Element).closest<HTMLElement>("[data-column]");
  const row = cell?.closest<HTMLElement>("[data-row]");
  return cell && row ? { row: Number(row.dataset["row"]), column: Number(cell.dataset["column"]) } : null;
}
