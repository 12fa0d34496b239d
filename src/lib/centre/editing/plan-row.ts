import { defaultDefinitions } from "../../definition/definitions.ts";
import { readDefinitions } from "../../definition/read-definitions.ts";
import { UserError } from "../../problem.ts";
import { cellAddress } from "../../report/face/address.ts";
import { beginningOf, isDateAlone } from "../../table/date-alone.ts";
import { DAY_SECONDS } from "../../table/moment.ts";
import { type FoundTable, recognise } from "../../table/recognise.ts";
import { rowBelow } from "../../table/row-below.ts";
import { type CellContent, type CellEdit, readContents, type SheetEdit } from "../../table/sheet-edit.ts";
import type { Sheet } from "../../table/sheet.ts";
import { fieldTitle, type Table } from "../../table/table.ts";
import { VOCABULARY } from "../definitions/vocabulary.ts";
import { catalogueOf } from "../reading/catalogue.ts";
import { openDefinitions } from "../reading/open-definitions.ts";
import { SUBJECTS } from "../subjects/index.ts";
import { INPUT_TABLES } from "../subjects/tables.ts";
import { findRow } from "./find-row.ts";
import type { NewCell } from "./new-cell.ts";

/** A row about to be written into an input table: exactly which cells, for a person to see first. */
export interface RowPlan {
  readonly edit: SheetEdit;
  /** `评扣!A12` */
  readonly place: string;
  readonly cells: readonly { readonly header: string; readonly text: string }[];
  /** The headers of what the sheet has no column for, and will not be written. */
  readonly left: readonly string[];
}

/** A row that is to go below the last one of a table. */
export interface NewRow {
  readonly table: Table;
  readonly cells: readonly NewCell[];
  /** The field without whose column the row would not count. */
  readonly needed: string;
  /** Whether a sheet of the table takes new rows, by its name; any does unless told. */
  readonly takes?: (sheet: string) => boolean;
}

/**
 * Plans a row below the last one of its table; of several such sheets, of the last that takes any. Cells without a column are left
 * out. Throws a UserError where there is no such table, where the row would not count, or where it stands there already.
 */
export async function planRow(sheets: readonly Sheet[], asked: NewRow): Promise<RowPlan> {
  const found = await findTable(
    sheets.filter(({ stamp }) => stamp === null),
    asked,
  );
  const { file, name: sheet } = found.sheet;
  const same = await findRow(found, asked.cells);
  if (same !== null) throw new UserError(`“${sheet}”第 ${same + 1} 行已经是这一条,没有再写。`);
  const { row, lastRow, table: grown } = await rowBelow(found);
  const above = lastRow > found.headerRow ? await contentsAbove(found, lastRow) : {};
  const filled = asked.cells.filter(({ text }) => text !== "");
  const columnOf = ({ field }: NewCell) => found.columns[field]!.column;
  const written = filled.filter(({ field }) => found.columns[field]).sort((a, b) => columnOf(a) - columnOf(b));
  const edits = written.map((cell): CellEdit => {
    return { row, column: columnOf(cell), was: null, ...contentOf(cell, found.sheet, above) };
  });
  const header = ({ field }: NewCell) => titleOf(asked.table, field);
  return {
    edit: { file, sheet, cells: edits, table: grown },
    place: `${sheet}!${cellAddress(row, edits[0]!.column)}`,
    cells: written.map((cell) => ({ header: header(cell), text: cell.text })),
    left: filled.filter((cell) => !written.includes(cell)).map(header),
  };
}

/** Found by its headers alone: nothing else need be read for it. */
async function findTable(sheets: readonly Sheet[], { table, cells, needed, takes }: NewRow): Promise<FoundTable> {
  const { rows, rest } = await openDefinitions(sheets);
  const definitions = rows.length > 0 ? readDefinitions(rows, VOCABULARY) : defaultDefinitions;
  const catalogue = catalogueOf(INPUT_TABLES, { definitions, subjects: SUBJECTS });
  const all: FoundTable[] = [];
  for (const sheet of rest) all.push(...(await recognise(sheet, catalogue)).found);
  const found = all.findLast((one) => one.table.id === table.id && takes?.(one.sheet.name) !== false);
  const headers = cells.map(({ field }) => titleOf(table, field)).join("、");
  if (!found) throw new UserError(`没有“${table.title}”表,写不进去。请加一张工作表,表头写:${headers}。`);
  if (found.columns[needed]) return found;
  const missing = `“${titleOf(table, needed)}”`;
  throw new UserError(`“${found.sheet.name}”没有${missing}这一列,写进去也不会计入。请在表头补上${missing}。`);
}

function titleOf({ fields }: Table, field: string): string {
  return fieldTitle(fields[field]!);
}

async function contentsAbove({ sheet, columns }: FoundTable, row: number): Promise<Record<string, CellContent>> {
  const fields = Object.keys(columns);
  const contents = await readContents(
    sheet,
    row,
    fields.map((field) => columns[field]!.column),
  );
  return Object.fromEntries(fields.map((field, index) => [field, contents[index]!]));
}

const DAYS_TO_1904 = 1462;

function contentOf(
  { field, text, is }: NewCell,
  { date1904 }: Sheet,
  above: Readonly<Record<string, CellContent>>,
): Pick<CellEdit, "value" | "format"> {
  if (typeof is === "object") return momentContent(is.moment, date1904);
  if (is === "text") return { value: text };
  // Numbers stay numbers where the column has them, so that lookups of the centre's own go on to find them.
  const isNumber = typeof above[field] === "number" && /^[1-9]\d{0,14}$/.test(text);
  return isNumber ? { value: Number(text) } : { value: text, format: "text" };
}

function momentContent(moment: number, date1904: boolean): Pick<CellEdit, "value" | "format"> {
  const serial = beginningOf(moment) / DAY_SECONDS - (date1904 ? DAYS_TO_1904 : 0);
  return { value: serial, format: isDateAlone(moment) ? "date" : "dateTime" };
}
