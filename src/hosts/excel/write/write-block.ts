import { linkLocation } from "../../../lib/report/face/address.ts";
import type { CellLook } from "../../../lib/report/face/cell-look.ts";
import type { FacedCell, FacedRow } from "../../../lib/report/face/row-face.ts";
import type { Link } from "../../../lib/report/grid.ts";
import type { Area } from "../../../lib/table/sheet.ts";
import { areasAlike } from "./areas-alike.ts";
import { LOOK_PARTS } from "./look-parts.ts";
import { ACTION_BYTES, type Outbox } from "./outbox.ts";

/** Some consecutive rows of a sheet, the first at `top`. */
export interface RowBlock {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly rows: readonly FacedRow[];
}

/** Writes rows into a part of a sheet that is still empty. */
export async function writeBlock(outbox: Outbox, block: RowBlock): Promise<void> {
  const looks = block.rows.map(({ cells }) => cells.map(({ look }) => look));
  const texts = new Set(block.rows.flatMap(({ cells }) => cells.filter(isText).map(({ look }) => look)));
  const isGeneral = (look: CellLook) => texts.has(look) && look.numberFormat !== TEXT;
  await writeLinks(outbox, block);
  // Text stays text only where the cell is one of text before it comes; a heading that is General keeps that it was.
  await giveFormats(outbox, { block, looks }, (look) => (texts.has(look) ? TEXT : look.numberFormat));
  await writeContents(outbox, block);
  await giveFormats(outbox, { block, looks }, (look) => (isGeneral(look) ? look.numberFormat : undefined));
  await giveLooks(outbox, block, looks);
  await mergeSpans(outbox, block);
}

const TEXT = "@";

function isText({ value, formula }: FacedCell): boolean {
  return typeof value === "string" && formula === undefined;
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Links come first: Excel gives their cells a text and a look, which ours replace. */
async function writeLinks(outbox: Outbox, { sheet, top, rows }: RowBlock): Promise<void> {
  for (const [index, { cells }] of rows.entries()) {
    for (const [column, { link }] of cells.entries()) {
      if (!link) continue;
      const target = targetOf(link);
      await outbox.admit(2 * ACTION_BYTES + textBytes(JSON.stringify(target)));
      sheet.getRangeByIndexes(top + index, column, 1, 1).hyperlink = target;
    }
  }
}

/** Slashes part folders and stay as they are. */
function targetOf(link: Link): Excel.RangeHyperlink {
  const documentReference = linkLocation(link);
  if (link.file === undefined) return { documentReference };
  return { address: link.file.split("/").map(encodeURIComponent).join("/"), documentReference };
}

interface Looks {
  readonly block: RowBlock;
  readonly looks: readonly (readonly CellLook[])[];
}

async function giveFormats(
  outbox: Outbox,
  { block, looks }: Looks,
  formatOf: (look: CellLook) => string | undefined,
): Promise<void> {
  for (const area of areasAlike(looks, block.top, formatOf)) {
    await outbox.admit(3 * ACTION_BYTES);
    // One format goes for all cells of the range, which the types have no words for.
    (rangeOf(block.sheet, area) as { numberFormat: unknown }).numberFormat = formatOf(area.like);
  }
}

async function writeContents(outbox: Outbox, { sheet, top, rows }: RowBlock): Promise<void> {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (width === 0) return;
  const contents = rows.map(({ cells }) => Array.from({ length: width }, (_, column) => contentOf(cells[column])));
  await outbox.admit(2 * ACTION_BYTES + textBytes(JSON.stringify(contents)));
  sheet.getRangeByIndexes(top, 0, rows.length, width).formulas = contents;
}

/** Null leaves a cell as it is. */
function contentOf(cell: FacedCell | undefined): string | number | null {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  return cell?.value ?? null;
}

async function giveLooks(outbox: Outbox, { sheet, top }: RowBlock, looks: Looks["looks"]): Promise<void> {
  for (const { keyOf, give, actionCount } of LOOK_PARTS) {
    for (const area of areasAlike(looks, top, keyOf)) {
      await outbox.admit(actionCount * ACTION_BYTES);
      give(rangeOf(sheet, area), area.like);
    }
  }
}

async function mergeSpans(outbox: Outbox, { sheet, top, rows }: RowBlock): Promise<void> {
  for (const [index, { spans }] of rows.entries()) {
    for (const [start, end] of spans) {
      await outbox.admit(2 * ACTION_BYTES);
      sheet.getRangeByIndexes(top + index, start, 1, end - start).merge();
    }
  }
}

/** Of the text in UTF-8, seen from above. */
function textBytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) bytes += 2;
  return bytes;
}
