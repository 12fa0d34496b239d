import { useCallback, useEffect, useState } from "react";
import type { StandaloneHost, Showing } from "../standalone-host.ts";
import { placeOfCell, type GridPlace } from "./cell-place.ts";

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
