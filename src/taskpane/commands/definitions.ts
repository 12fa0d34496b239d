import { editDefinitions } from "../../lib/centre/editing/edit-definitions.ts";
import { keepLines as keep, tellSheet as tell, type ToldSheet } from "../../lib/centre/editing/tell-sheet.ts";
import { listHeaders } from "../../lib/centre/reading/list-headers.ts";
import { openDefinitions } from "../../lib/centre/reading/open-definitions.ts";
import { type ChangedFigure, compareDefinitions as compare } from "../../lib/centre/running/compare-definitions.ts";
import type { DefinitionChange } from "../../lib/definition/change-definitions.ts";
import type { DefinitionRow } from "../../lib/definition/row.ts";
import type { Period } from "../../lib/facts/period.ts";
import type { CommandHandler } from "./command-handler.ts";

/** The rows of 口径 as they stand; none where there is no such sheet. */
export interface WrittenDefinitions {
  readonly rows: readonly DefinitionRow[];
  /** The name of the sheet they stand in. */
  readonly sheet: string | null;
}

export const definitions: CommandHandler<object, WrittenDefinitions> = async (port, _request, options) => {
  const sheets = await port.readSheets(options);
  const { rows, found } = await openDefinitions(sheets.filter(({ stamp }) => stamp === null));
  return { rows, sheet: found[0]?.sheet.name ?? null };
};

interface Comparing {
  readonly changes: readonly DefinitionChange[];
  readonly period: Period;
}

/** Works out what changes of 口径 would do to the figures of a period, and writes nothing. */
export const compareDefinitions: CommandHandler<Comparing, readonly ChangedFigure[]> = async (port, asked, options) =>
  compare(await port.readSheets(options), asked, options);

/** Writes changes into 口径. */
export const applyDefinitions: CommandHandler<Pick<Comparing, "changes">, void> = (port, { changes }, options) =>
  editDefinitions(port, changes, options);

/** Keeps in 口径 what a person said of a sheet that was not recognised, or of its columns. */
export const tellSheet: CommandHandler<{ readonly told: ToldSheet }, void> = (port, { told }, options) =>
  tell(port, told, options);

/** Keeps lines in 口径 that would make a sheet readable. */
export const keepLines: CommandHandler<{ readonly lines: readonly DefinitionChange[] }, void> = (
  port,
  { lines },
  options,
) => keep(port, lines, options);

/** What may be the headers of a sheet, for a person to say what they hold. */
export const headers: CommandHandler<{ readonly file: string; readonly sheet: string }, readonly string[]> = async (
  port,
  asked,
  options,
) => {
  const sheets = await port.readSheets(options);
  const found = sheets.find(({ file, name }) => file === asked.file && name === asked.sheet);
  return found ? listHeaders(found) : [];
};
