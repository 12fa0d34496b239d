import type { Area } from "../../lib/table/sheet.ts";
import { ExcelFault } from "./excel-fault.ts";
import { guessMerges, HEAD_ROWS } from "./guess-merges.ts";
import { areaOf, rangeOf } from "./range-area.ts";
import type { ExcelSession, SessionOptions } from "./session.ts";

/** An area of a worksheet. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** The first version of Excel that tells what is merged; of earlier ones the header can be guessed. */
const TELLS_MERGES = "1.13";

/** The merged cells of all the parts, in one request unless that is too much for Excel. */
export async function readMerges(
  parts: readonly SheetArea[],
  session: ExcelSession,
  options: SessionOptions,
): Promise<readonly SheetArea[]> {
  if (parts.length === 0) return [];
  const ask = session.supports(TELLS_MERGES) ? askMerges : askHeads;
  try {
    return await session.read((context) => ask(context, parts), options);
  } catch (error) {
    const halves = mayBeTooMuch(error) ? halvesOf(parts) : null;
    if (halves === null) throw error;
    const upper = await readMerges(halves[0], session, options);
    return [...upper, ...(await readMerges(halves[1], session, options))];
  }
}

async function askMerges(context: Excel.RequestContext, parts: readonly SheetArea[]): Promise<SheetArea[]> {
  const asked = parts.map(({ sheetId, area }) => {
    const merged = rangeOf(context, sheetId, area).getMergedAreasOrNullObject();
    merged.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { sheetId, merged, top: area.top };
  });
  await context.sync();
  return asked.flatMap(({ sheetId, merged, top }) => {
    const areas = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
    // What began further up was told there.
    return areas.filter((area) => area.top >= top).map((area) => ({ sheetId, area }));
  });
}

async function askHeads(context: Excel.RequestContext, parts: readonly SheetArea[]): Promise<SheetArea[]> {
  const asked = parts.map(({ sheetId, area }) => {
    const head = { ...area, bottom: Math.min(area.bottom, area.top + HEAD_ROWS - 1) };
    const range = rangeOf(context, sheetId, head);
    range.load({ values: true });
    return { sheetId, head, range };
  });
  await context.sync();
  return asked.flatMap(({ sheetId, head, range }) =>
    guessMerges(range.values, head).map((area) => ({ sheetId, area })),
  );
}

/** Excel fails on more than 512 merged areas, and does not say that this is why. */
function mayBeTooMuch(error: unknown): boolean {
  return error instanceof ExcelFault && TOO_MUCH.has(error.code);
}

const TOO_MUCH: ReadonlySet<string> = new Set([
  "GeneralException",
  "InvalidArgument",
  "InvalidOperation",
  "RangeExceedsLimit",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
]);

/** As many cells may hold 512 merged areas, but no more. */
const FEWEST_CELLS = 1024;

/** The parts in two lots; null when there is too little of them to be too much. */
function halvesOf(parts: readonly SheetArea[]): [SheetArea[], SheetArea[]] | null {
  const half = Math.floor(parts.length / 2);
  if (half > 0) return [parts.slice(0, half), parts.slice(half)];
  const { sheetId, area } = parts[0]!;
  const { top, left, bottom, right } = area;
  if ((bottom - top + 1) * (right - left + 1) <= FEWEST_CELLS || top === bottom) return null;
  const middle = Math.floor((top + bottom) / 2);
  return [[{ sheetId, area: { ...area, bottom: middle } }], [{ sheetId, area: { ...area, top: middle + 1 } }]];
}
