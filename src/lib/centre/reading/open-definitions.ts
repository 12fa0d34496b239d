import { definitionsTable } from "../../definition/definitions-table.ts";
import type { DefinitionRow } from "../../definition/row.ts";
import { takeDefinitions } from "../../definition/take-definitions.ts";
import { UserError } from "../../problem.ts";
import type { Reading } from "../../table/journal.ts";
import { TableReader } from "../../table/read-table.ts";
import { type FoundTable, recognise } from "../../table/recognise.ts";
import type { Sheet } from "../../table/sheet.ts";
import { definitionsCatalogue } from "./catalogue.ts";

/** The sheets 口径 as they were read, row by row and not yet judged, and all other sheets. */
export interface OpenedDefinitions {
  readonly found: readonly FoundTable[];
  readonly rows: readonly DefinitionRow[];
  readonly readings: readonly Reading[];
  readonly rest: readonly Sheet[];
}

/** Finds and reads 口径 among the input sheets. */
export async function openDefinitions(sheets: readonly Sheet[]): Promise<OpenedDefinitions> {
  const reader = new TableReader(definitionsTable);
  const [all, rows, readings, rest]: [FoundTable[], DefinitionRow[], Reading[], Sheet[]] = [[], [], [], []];
  for (const sheet of sheets) {
    const [found] = (await recognise(sheet, definitionsCatalogue)).found;
    if (found) {
      all.push(found);
      readings.push(await reader.read(found, takeDefinitions(reader, found.columns, rows)));
    } else rest.push(sheet);
    if (!found && sheet.name.trim() === definitionsTable.title) throw new UserError(LOST_DEFINITIONS(sheet));
  }
  return { found: all, rows, readings, rest };
}

const LOST_DEFINITIONS = ({ file, name }: Sheet) =>
  `${file} 的“${name}”表没有“块、项、值”三个表头,读不到口径。请补上表头;若它不是口径表,请改个名字。`;
