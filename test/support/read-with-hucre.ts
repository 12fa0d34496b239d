import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type BareCell = string | number | null;

/** The cells of each workbook's first sheet as hucre, a reader by other people, has them: dates as serials, booleans as 0 and 1. */
export function readWithHucre(books: Readonly<Record<string, Uint8Array>>): Record<string, BareCell[][]> {
  const folder = mkdtempSync(join(tmpdir(), "seatledger-hucre-"));
  try {
    const paths = Object.entries(books).map(([title, bytes], index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return [title, path];
    });
    return run(paths);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** It comes as a module that jest cannot load. */
function run(paths: readonly (readonly string[])[]): Record<string, BareCell[][]> {
  const words = ["--input-type=module", "--eval", PROGRAM, JSON.stringify(paths)];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, BareCell[][]>;
}

const PROGRAM = `
import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
const EPOCH_DAYS = 25569;
function bare(value) {
  if (value instanceof Date) return Math.round((value.getTime() / 86400000 + EPOCH_DAYS) * 1e8) / 1e8;
  if (typeof value === "boolean") return Number(value);
  return value === "" || value === undefined ? null : value;
}
const told = {};
for (const [title, path] of JSON.parse(process.argv[1])) {
  const { sheets } = await readXlsx(readFileSync(path));
  told[title] = sheets[0].rows.map((row) => row.map(bare));
}
process.stdout.write(JSON.stringify(told));
`;
