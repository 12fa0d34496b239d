import type { Area } from "../../../../src/lib/table/sheet.ts";
import { isEntireColumn, isEntireRow, overlap } from "../cells/address.ts";
import { requireFormattable } from "../cells/write-range.ts";
import type { Spot } from "./spot.ts";
import type { Style } from "./style.ts";

/** Changes the look of every cell of a range. */
export function restyle(
  spot: Spot & { readonly areas?: readonly Area[] },
  change: (style: Style) => Partial<Style>,
): void {
  requireFormattable(spot);
  for (const area of spot.areas ?? [spot.area]) spot.sheet.cells.restyle(area, change);
}

/** What all cells of a range have in common; null when they differ. */
export function commonOf<V>({ sheet, area }: Spot, of: (style: Style) => V): V | null {
  const looked = isEntireColumn(area) || isEntireRow(area) ? within(sheet.cells.usedArea(false), area) : area;
  const first = of(sheet.cells.styleAt(looked.top, looked.left));
  for (let row = looked.top; row <= looked.bottom; row++) {
    for (let column = looked.left; column <= looked.right; column++) {
      if (of(sheet.cells.styleAt(row, column)) !== first) return null;
    }
  }
  return first;
}

function within(used: Area | null, area: Area): Area {
  return (used && overlap(used, area)) ?? { ...area, bottom: area.top, right: area.left };
}
