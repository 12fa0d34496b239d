import { cellAddress } from "../../../lib/report/face/address.ts";
import type { SelectedCell } from "../../state/pane-host.ts";
import type { SheetPlace, SheetView, ShownRow } from "./sheet-view.ts";

/** Title, stamp and headers of a report lie within so many rows. */
const HEAD_ROWS = 12;
/** A part of a longer sheet has its headers within so many rows above its figures. */
const NEAR_ROWS = 200;

/** A cell of a sheet in view, and what stands around it that can tell what it is. */
export async function readCell(
  view: SheetView,
  place: SheetPlace,
  { row, column }: { row: number; column: number },
): Promise<SelectedCell> {
  const nearFrom = Math.max(HEAD_ROWS, row - NEAR_ROWS);
  const head = await view.rows(0, Math.min(row, HEAD_ROWS));
  const near = row > nearFrom ? (await view.rows(nearFrom, row)).rows : [];
  const own = (await view.rows(row, row + 1)).rows[0];
  const textsOf = ({ cells }: ShownRow) => Array.from({ length: column + 1 }, (_, at) => cells[at]?.text ?? "");
  const texts = own ? textsOf(own) : [];
  const formula = view.formulaAt(row, column);
  return {
    ...(place.file !== null && { file: place.file }),
    sheet: place.name,
    cell: cellAddress(row, column),
    text: texts.at(-1) ?? "",
    formula: formula === null ? null : `=${formula}`,
    above: [...head.rows, ...near].map(textsOf),
    row: texts,
  };
}
