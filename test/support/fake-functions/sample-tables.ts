import { rangeName } from "../../../src/functions/range-sheet.ts";
import { readWorkbook } from "../../../src/hosts/file/read-workbook.ts";
import { writeSample } from "../../../src/hosts/file/write-sample.ts";
import type { Centre } from "../../../src/lib/centre/centre.ts";
import { openCentre } from "../../../src/lib/centre/reading/open-centre.ts";
import { makeSample } from "../../../src/sample/sample.ts";
import type { SheetRange } from "./function-runtime.ts";
import { rangeOfSheet } from "./start-functions.ts";

/** A made-up centre as its workbook has it, and its tables as a formula sees them. */
export interface SampleTables {
  readonly centre: Centre;
  readonly names: readonly string[];
  readonly tables: readonly SheetRange[];
  /** Texts that name a place, with the tables called as in a formula. */
  readonly renamed: (text: string) => string;
}

/** A month of a small centre, written to a workbook and read back. */
export async function sampleTables(month: string): Promise<SampleTables> {
  const { sheets } = makeSample({ agents: 14, month, seed: 5, callsPerAgentDay: 6 });
  const book = await readWorkbook({ name: "样本.xlsx", bytes: await writeSample(sheets) });
  const centre = await openCentre(book);
  const read = new Set(centre.readings.map(({ sheet }) => sheet));
  const inputs = book.filter(({ name }) => read.has(name));
  const names = inputs.map(({ name }) => name);
  const tables = await Promise.all(inputs.map(rangeOfSheet));
  const renamed = (text: string) =>
    names.reduce(
      (renaming, name, place) => renaming.replaceAll(`${name}!`, `${rangeName(tables[place]!, place)}!`),
      text,
    );
  return { centre, names, tables, renamed };
}
