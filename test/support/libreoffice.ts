import { type CellObject, read, type WorkBook } from "@e965/xlsx";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const timeLimit = 120_000;

/** Recalculates every formula on loading, whatever result the file holds for it. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Fails when a formula's result in the workbook is not what LibreOffice makes of it; gives the number of formulas. */
export async function expectSameAfterRecalculation(bytes: Uint8Array): Promise<number> {
  const recalculated = await recalculate(bytes);
  const results = formulaResults(read(bytes));
  expect(differences(results, read(recalculated))).toEqual([]);
  return results.length;
}

/** The workbook as LibreOffice saves it once it has worked out all formulas anew. */
export async function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "seatledger-office-"));
  try {
    await writeProfile(folder);
    await writeFile(join(folder, "book.xlsx"), bytes);
    await convert(folder);
    return await readFile(join(folder, "out", "book.xlsx"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeProfile(folder: string): Promise<void> {
  await mkdir(join(folder, "profile", "user"), { recursive: true });
  await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), settings);
}

async function convert(folder: string): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const target = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")];
  try {
    await run("soffice", [profile, "--headless", ...target, join(folder, "book.xlsx")], { timeout: timeLimit });
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ENOENT") throw error;
    throw new Error("LibreOffice is missing: install libreoffice-calc so that `soffice` is found.", { cause: error });
  }
}

interface FormulaResult {
  readonly sheet: string;
  readonly address: string;
  readonly cell: CellObject;
}

function formulaResults(workbook: WorkBook): FormulaResult[] {
  return Object.entries(workbook.Sheets).flatMap(([sheet, cells]) =>
    Object.entries(cells as Record<string, CellObject>)
      .filter(([address, cell]) => !address.startsWith("!") && cell.f !== undefined)
      .map(([address, cell]) => ({ sheet, address, cell })),
  );
}

function differences(results: readonly FormulaResult[], recalculated: WorkBook): string[] {
  return results.flatMap(({ sheet, address, cell }) => {
    const own = cell.v ?? "";
    const other = (recalculated.Sheets[sheet]?.[address] as CellObject | undefined)?.v ?? "";
    if (isSame(own, other)) return [];
    return `${sheet}!${address} =${cell.f}: cached ${JSON.stringify(own)}, recalculated ${JSON.stringify(other)}`;
  });
}

function isSame(own: unknown, other: unknown): boolean {
  if (typeof own !== "number" || typeof other !== "number") return own === other;
  return Math.abs(own - other) <= 1e-9 * Math.max(Math.abs(own), Math.abs(other));
}
