import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type webpack from "webpack";
import { UserError } from "../../src/lib/problem.ts";

/** What a browser loads before a page of ours can be used, in bytes as they come over the wire. */
export interface EntrySize {
  readonly entry: string;
  readonly files: readonly string[];
  readonly gzipBytes: number;
}

/** What the page in a browser may weigh, without the thread that reads and writes workbooks. */
const PAGE_BUDGET_BYTES = 360 * 1024;

/** Words of the spreadsheet libraries that no shortening of names takes away. */
const SPREADSHEET_WORDS = ["exceljs", "SheetJS"];

export function measureEntries(stats: webpack.Stats, output: string): EntrySize[] {
  return [...stats.compilation.entrypoints].map(([entry, point]) => {
    const files = point.getFiles().filter((file) => !file.endsWith(".map"));
    const contents = files.map((file) => readFileSync(path.join(output, file)));
    return { entry, files, gzipBytes: contents.reduce((sum, content) => sum + gzipSync(content).length, 0) };
  });
}

/** Holds the page to its budget. Throws a UserError where it weighs more, or waits for a spreadsheet library. */
export function requireLean(sizes: readonly EntrySize[], output: string): void {
  for (const { entry, files, gzipBytes } of sizes) {
    if (entry !== "page") continue;
    const [size, most] = [gzipBytes, PAGE_BUDGET_BYTES].map((bytes) => Math.ceil(bytes / 1024));
    if (gzipBytes > PAGE_BUDGET_BYTES)
      throw new UserError(`网页首次载入 ${size!} KB(gzip),超过上限 ${most!} KB。请把新加的部分改成用到时才载入。`);
    const heavy = files.filter((file) => namesLibrary(path.join(output, file)));
    if (heavy.length > 0) throw new UserError(`读写工作簿的库只该在后台线程里,却进了网页的 ${heavy.join("、")}。`);
  }
}

function namesLibrary(script: string): boolean {
  const content = readFileSync(script, "utf8");
  return SPREADSHEET_WORDS.some((word) => content.includes(word));
}
