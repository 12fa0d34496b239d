import { columnWidthOf, rowHeightOf } from "./line-sizes.ts";
import { at, type Spot } from "./spot.ts";

/** What of each row or column is asked for; of all there is, the fake knows sizes. */
interface Wanted {
  readonly format?: { readonly rowHeight?: boolean; readonly columnWidth?: boolean };
}

export function rowProperties(spot: Spot, { format }: Wanted): unknown[] {
  const { top, bottom } = spot.area;
  return Array.from({ length: bottom - top + 1 }, (_, index) => {
    const row = at(spot, { ...spot.area, top: top + index, bottom: top + index });
    return { format: format?.rowHeight ? { rowHeight: rowHeightOf(row) } : {} };
  });
}

export function columnProperties(spot: Spot, { format }: Wanted): unknown[] {
  const { left, right } = spot.area;
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const column = at(spot, { ...spot.area, left: left + index, right: left + index });
    return { format: format?.columnWidth ? { columnWidth: columnWidthOf(column) } : {} };
  });
}
