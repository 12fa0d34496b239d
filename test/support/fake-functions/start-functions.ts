import { associateFunctions } from "../../../src/functions/associate.ts";
import { CentreCache } from "../../../src/functions/centre-cache.ts";
import { functionsJson } from "../../../src/functions/metadata.ts";
import { Kind } from "../../../src/lib/table/cell.ts";
import type { Sheet } from "../../../src/lib/table/sheet.ts";
import { cellsOf, type Rows } from "../centre.ts";
import { FunctionRuntime, type Platform, type SheetCell, type SheetRange } from "./function-runtime.ts";

export const PLATFORMS: readonly Platform[] = ["desktop", "web"];

/** A runtime with all functions in it. */
export function startFunctions(platform: Platform, cache = new CentreCache()): FunctionRuntime {
  const runtime = new FunctionRuntime(functionsJson("zh"), platform);
  associateFunctions(runtime.host, cache);
  return runtime;
}

/** A range as lines and bars; what reads as a plain number is one. */
export function rangeOf(rows: Rows): SheetRange {
  const cells = cellsOf(rows) as SheetRange;
  return cells.map((row) => row.map((cell) => (typeof cell === "string" && isNumber(cell) ? Number(cell) : cell)));
}

/** The cells of a sheet as a formula sees them: without number formats. */
export async function rangeOfSheet(sheet: Sheet): Promise<SheetRange> {
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  const block = await sheet.read(columns, 0, sheet.rowCount);
  return Array.from({ length: block.rowCount }, (_, row) =>
    block.columns.map(({ kinds, numbers, texts }): SheetCell => {
      const [kind, number] = [kinds[row], numbers[row]!];
      if (kind === undefined || kind === Kind.blank) return null;
      if (kind === Kind.text) return texts.at(number)!;
      if (kind === Kind.error) return { error: texts.at(number)! };
      return kind === Kind.boolean ? number === 1 : number;
    }),
  );
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
