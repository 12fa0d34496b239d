import {
  changeDefinitions,
  type DefinitionChange,
  faultsOfChanges,
  isOf,
} from "../../definition/change-definitions.ts";
import { readDefinitions } from "../../definition/read-definitions.ts";
import type { DefinitionRow } from "../../definition/row.ts";
import { UserError } from "../../problem.ts";
import { formGrid } from "../../report/form.ts";
import type { WorkbookPort } from "../../report/workbook-port.ts";
import type { WorkOptions } from "../../table/progress.ts";
import type { FoundTable } from "../../table/recognise.ts";
import { rowBelow } from "../../table/row-below.ts";
import { type CellEdit, readContents, type SheetEdit } from "../../table/sheet-edit.ts";
import type { Sheet } from "../../table/sheet.ts";
import { VOCABULARY } from "../definitions/vocabulary.ts";
import { openDefinitions, type OpenedDefinitions } from "../reading/open-definitions.ts";
import { definitionsForm } from "../sheets/template/definitions-form.ts";

/** What a person decides, in the order of the sheet's columns. */
const FIELDS = ["block", "item", "value"] as const;

/**
 * Writes changes into the sheet 口径, of which nothing else is touched; where there is none, the sheet is added.
 * Throws a UserError, and writes nothing, where 口径 could not be read with them.
 */
export async function editDefinitions(
  port: WorkbookPort,
  changes: readonly DefinitionChange[],
  options: WorkOptions = {},
): Promise<void> {
  const sheets = await port.readSheets(options);
  const opened = await openDefinitions(sheets.filter(({ stamp }) => stamp === null));
  const rows = changeDefinitions(opened.rows, changes, VOCABULARY);
  const faults = faultsOfChanges(rows, VOCABULARY);
  if (faults.length > 0) throw new UserError(faults.join("\n"));
  const [found] = opened.found;
  if (!found) await port.putGrids([formGrid(definitionsForm(readDefinitions(rows, VOCABULARY)))], options);
  else for (const edit of await editsOf(opened, found, changes)) await port.editSheet(edit, options);
}

/** The cells to fill in, sheet by sheet: a centre of several files may have several. */
async function editsOf(
  { found, rows }: OpenedDefinitions,
  first: FoundTable,
  changes: readonly DefinitionChange[],
): Promise<SheetEdit[]> {
  const edits: SheetEdit[] = [];
  const added = changes.filter((change) => !rows.some((row) => isOf(row, change, VOCABULARY)));
  for (const one of found) {
    const { file, name: sheet } = one.sheet;
    const own = rows.filter(({ place }) => place.sheet === sheet && place.file === file);
    const changed = await changedCells(one, own, changes);
    const below = one === first ? await addedCells(one, added) : NOTHING_ADDED;
    const cells = [...changed, ...below.cells];
    if (cells.length > 0) edits.push({ file, sheet, cells, table: below.table });
  }
  return edits;
}

const NOTHING_ADDED: Pick<SheetEdit, "cells" | "table"> = { cells: [], table: null };

async function changedCells(
  { sheet, columns }: FoundTable,
  rows: readonly DefinitionRow[],
  changes: readonly DefinitionChange[],
): Promise<CellEdit[]> {
  const column = columns["value"]?.column;
  const cells: CellEdit[] = [];
  for (const change of changes) {
    const row = rows.findLast((one) => isOf(one, change, VOCABULARY))?.place.row;
    if (row === undefined || row === null) continue;
    const was = await contentAt(sheet, row - 1, requireColumn(column));
    cells.push({ row: row - 1, column: requireColumn(column), was, value: writtenValue(change) });
  }
  return cells;
}

async function contentAt(sheet: Sheet, row: number, column: number) {
  return (await readContents(sheet, row, [column]))[0]!;
}

async function addedCells(found: FoundTable, added: readonly DefinitionChange[]): Promise<typeof NOTHING_ADDED> {
  if (added.length === 0) return NOTHING_ADDED;
  const { row: first, table } = await rowBelow(found);
  const cells = added.flatMap((change, index) =>
    FIELDS.map((field): CellEdit => ({
      row: first + index,
      column: requireColumn(found.columns[field]?.column),
      was: null,
      value: field === "value" ? writtenValue(change) : change[field],
    })),
  );
  const bottom = first + added.length - 1;
  return { cells, table: table && { ...table, area: { ...table.area, bottom } } };
}

function requireColumn(column: number | undefined): number {
  if (column !== undefined) return column;
  throw new UserError("“口径”表没有“值”这一列,改不了。请在表头补上“值”。");
}

/** A bare number goes in as one, so that people can go on with it. */
function writtenValue({ block, value }: DefinitionChange): string | number | null {
  const text = value.trim();
  if (text === "") return null;
  const isNumber = !WORDED.has(block) && /^\d{1,9}(\.\d+)?$/.test(text);
  return isNumber ? Number(text) : text;
}

/** Blocks whose values are words, even where they look like numbers. */
const WORDED: ReadonlySet<string> = new Set(["结果口径", "考勤口径", "列名口径", "表名口径", "日历口径"]);
