import { requireUnlocked } from "../cells/write-range.ts";
import { columnsOf, rowsOf } from "../cells/address.ts";
import { keyOf } from "./cells.ts";
import type { HyperlinkModel } from "./sheet.ts";
import { noteEdit, type Spot } from "./spot.ts";

export function hyperlinkOf({ sheet, area }: Spot): HyperlinkModel | null {
  return sheet.hyperlinks.get(keyOf(area.top, area.left)) ?? null;
}

/** Links every cell, colours it as a link, and writes the text where one is given. */
export function linkRange(spot: Spot, link: HyperlinkModel): void {
  requireUnlocked(spot);
  const { sheet, area } = spot;
  for (let row = area.top; row < area.top + rowsOf(area); row++) {
    for (let column = area.left; column < area.left + columnsOf(area); column++) {
      sheet.hyperlinks.set(keyOf(row, column), link);
      sheet.cells.restyleCell(row, column, { fontColor: "#0563C1", underline: "Single" });
      if (link.textToDisplay !== undefined) sheet.cells.put(row, column, { value: link.textToDisplay });
    }
  }
  noteEdit(spot);
}
