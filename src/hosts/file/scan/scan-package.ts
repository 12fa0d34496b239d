import { stampIn } from "../../../lib/report/mark.ts";
import type { WorkOptions } from "../../../lib/table/progress.ts";
import type { Area, Sheet } from "../../../lib/table/sheet.ts";
import { type BookParts, type ListedSheet, parseArea, readExcelTables } from "../book-parts.ts";
import { styleKinds } from "../built-in-formats.ts";
import type { Package } from "../package/package.ts";
import { attributesOf } from "../package/xml-scan.ts";
import { type ScannedSheet, scanSheet } from "./scan-sheet.ts";
import { scanStrings } from "./scan-strings.ts";
import type { Shared } from "./scanned-cells.ts";
import { TextPool } from "./text-pool.ts";
import { type Gunzip, unpackStream } from "./unpack-stream.ts";
import { Unscanned } from "./unscanned.ts";

/** A workbook to scan, and what to unpack it with. */
interface ScanSource {
  readonly file: string;
  readonly source: Package;
  readonly book: BookParts;
  readonly gunzip: Gunzip;
  readonly options?: WorkOptions;
}

/** The content of a part, or null where there is none. */
type Unpack = (path: string) => AsyncIterable<Uint8Array> | null;

/** The worksheets, their cells read straight out of the packed bytes. Throws Unscanned for what it does not take. */
export async function scanPackage(scan: ScanSource): Promise<Sheet[]> {
  const { source, book } = scan;
  const unpack = unpackOf(scan);
  const strings = book.sharedStrings === undefined ? null : unpack(book.sharedStrings);
  const pool = strings ? await scanStrings(strings) : new TextPool();
  const kinds = styleKinds(book.styles === undefined ? "" : source.text(book.styles));
  const shared: Shared = { strings: pool, stringCount: pool.size, kinds };
  const sheets: Sheet[] = [];
  for (const listed of book.sheets) {
    if (listed.part?.kind !== "worksheet") continue;
    const part = unpack(listed.part.target);
    if (!part) throw new Unscanned("a sheet without a part");
    sheets.push(sheetOf(scan, listed, await scanSheet(part, shared)));
  }
  return sheets;
}

function unpackOf({ file, source, book, gunzip, options = {} }: ScanSource): Unpack {
  const paths = [book.sharedStrings, ...book.sheets.map(({ part }) => part?.target)].filter(
    (path) => path !== undefined,
  );
  const of = paths.reduce((sum, path) => sum + (source.entry(path)?.size ?? 0), 0);
  const watch = watchChunks({ step: `打开 ${file}`, of }, options);
  return (path) => {
    const entry = source.entry(path);
    return entry && watch(unpackStream(source.bytes, entry, gunzip));
  };
}

function sheetOf({ file, source, book }: ScanSource, listed: ListedSheet, { cells, tail }: ScannedSheet): Sheet {
  const { rowCount, columnCount } = cells;
  return {
    file,
    name: listed.name,
    date1904: book.date1904,
    rowCount,
    columnCount,
    stamp: listed.stamp ?? stampIn(cells.textAt(1, 0)),
    merges: attributesOf(tail, "mergeCell").flatMap(areaOf),
    excelTables: readExcelTables(source, listed.part!.target),
    read: (columns, firstRow, endRow) => Promise.resolve(cells.block(columns, firstRow, endRow)),
  };
}

/** A merge of one cell is written without a colon, and means nothing. */
function areaOf(merge: ReadonlyMap<string, string>): Area[] {
  const area = parseArea(merge.get("ref") ?? "");
  return area ? [area] : [];
}

/** So much at least lies between two tellings, and a smaller file tells nothing. */
const STRIDE_BYTES = 1 << 23;

/** What is unpacked, under the name people know it by, and how many bytes there are in all. */
interface Unpacking {
  readonly step: string;
  readonly of: number;
}

/** Passes on the chunks of one part after another, tells how many bytes have passed, and stops when told to. */
export function watchChunks({ step, of }: Unpacking, { signal, onProgress }: WorkOptions) {
  let done = 0;
  let told = 0;
  return async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      signal?.throwIfAborted();
      done += chunk.length;
      if (done - told >= STRIDE_BYTES || (told > 0 && done === of)) onProgress?.({ step, done: (told = done), of });
      yield chunk;
    }
  };
}
