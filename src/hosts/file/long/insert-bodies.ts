import { columnLetter } from "../../../lib/problem.ts";
import type { WorkOptions } from "../../../lib/table/progress.ts";
import { Package, partPath } from "../package/package.ts";
import { packedBytes } from "../package/zip-directory.ts";
import { writeZip, type ZipPart } from "../package/zip-writer.ts";
import { type BodyRow, rowXml } from "./body-xml.ts";
import { type PackedContent, packPieces } from "./pack-pieces.ts";

/**
 * A sheet of more rows than the library can hold as cells. The library writes what is around them and, as the last
 * row, one cell for each style; the rows then take its place.
 */
export interface LongSheet {
  readonly name: string;
  /** Its place among the sheets, from 1. */
  readonly number: number;
  /** How many rows the library has written as they are to be. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The rows, by the numbers that the styles of the last row have in the workbook. */
  readonly rows: (styles: readonly number[]) => Iterable<BodyRow>;
}

const ROWS_A_PIECE = 1000;

/** The workbook with the rows of its long sheets in their places. */
export async function insertBodies(
  frame: Uint8Array,
  sheets: readonly LongSheet[],
  options: WorkOptions = {},
): Promise<Uint8Array> {
  if (sheets.length === 0) return frame;
  const zip = new Package(frame);
  const contents = new Map<string, PackedContent>();
  for (const sheet of sheets) {
    const path = `xl/worksheets/sheet${sheet.number}.xml`;
    contents.set(path, await packPieces(sheetXml(sheet, zip.text(path), options)));
  }
  return replaceParts(zip, contents);
}

function* sheetXml(sheet: LongSheet, frameXml: string, options: WorkOptions): Generator<string> {
  const start = frameXml.indexOf("<sheetData>") + "<sheetData>".length;
  const sampleStart = frameXml.lastIndexOf("<row ");
  const end = frameXml.lastIndexOf("</sheetData>");
  const area = `A1:${columnLetter(Math.max(0, sheet.columnCount - 1))}${Math.max(1, sheet.rowCount)}`;
  yield frameXml.slice(0, start).replace(/<dimension ref="[^"]*"/, `<dimension ref="${area}"`);
  if (sheet.firstRow > 0) yield frameXml.slice(start, sampleStart);
  yield* bodyPieces(sheet, stylesIn(frameXml.slice(sampleStart, end)), options);
  yield frameXml.slice(end);
}

function* bodyPieces(sheet: LongSheet, styles: readonly number[], { signal, onProgress }: WorkOptions) {
  const { name, rowCount, firstRow } = sheet;
  let xml = "";
  let done = firstRow;
  for (const row of sheet.rows(styles)) {
    xml += rowXml(row, ++done);
    if (done % ROWS_A_PIECE !== 0 && done !== rowCount) continue;
    signal?.throwIfAborted();
    onProgress?.({ step: `写 ${name}`, done, of: rowCount });
    yield xml;
    xml = "";
  }
}

/** The styles of a row's cells in their order. */
function stylesIn(rowXml: string): number[] {
  return Array.from(rowXml.matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g), ([, style]) => Number(style ?? 0));
}

/** The zip with other content in some of its parts; the others are copied as they lie there. */
function replaceParts(
  zip: Package,
  contents: ReadonlyMap<string, Pick<ZipPart, "method" | "checksum" | "size" | "packed">>,
): Uint8Array {
  return writeZip(
    zip.entries.map((entry): ZipPart => {
      const content = contents.get(partPath(entry));
      return content ? { ...entry, ...content } : { ...entry, packed: packedBytes(zip.bytes, entry) };
    }),
  );
}
