import { defaultDefinitions } from "../../definition/definitions.ts";
import { readDefinitions } from "../../definition/read-definitions.ts";
import { UserError } from "../../problem.ts";
import { cellAddress } from "../../report/face/address.ts";
import { type FoundTable, recognise } from "../../table/recognise.ts";
import { rowBelow } from "../../table/row-below.ts";
import { type CellContent, type CellEdit, readContents, type SheetEdit } from "../../table/sheet-edit.ts";
import type { Sheet } from "../../table/sheet.ts";
import { fieldTitle } from "../../table/table.ts";
import { VOCABULARY } from "../definitions/vocabulary.ts";
import { catalogueOf } from "../reading/catalogue.ts";
import { openDefinitions } from "../reading/open-definitions.ts";
import type { SuggestedPenalty } from "../subjects/discipline/suggested-penalty.ts";
import { violationsTable } from "../subjects/discipline/violations-table.ts";
import { SUBJECTS } from "../subjects/index.ts";
import { INPUT_TABLES } from "../subjects/tables.ts";

/** A row about to be written into 评扣: exactly which cells, for a person to see first. */
export interface ViolationPlan {
  readonly edit: SheetEdit;
  /** `评扣!A12` */
  readonly place: string;
  readonly cells: readonly { readonly header: string; readonly text: string }[];
}

/**
 * Plans a confirmed suggestion as a row below the last one of 评扣; of several such sheets, of the last.
 * Throws a UserError where there is none, or where the row would not count.
 */
export async function planViolation(sheets: readonly Sheet[], suggestion: SuggestedPenalty): Promise<ViolationPlan> {
  const found = await findViolations(sheets.filter(({ stamp }) => stamp === null));
  const { row, lastRow, table } = await rowBelow(found);
  const above = lastRow > found.headerRow ? await contentsAbove(found, lastRow) : {};
  const written = writtenFields(suggestion, found.sheet, above).filter(({ field }) => found.columns[field]);
  const cells = written.map(({ field, value, format }): CellEdit => {
    return { row, column: found.columns[field]!.column, was: null, value, ...(format && { format }) };
  });
  const { file, name: sheet } = found.sheet;
  return {
    edit: { file, sheet, cells, table },
    place: `${sheet}!${cellAddress(row, Math.min(...cells.map(({ column }) => column)))}`,
    cells: written.map(({ field, text }) => ({ header: fieldTitle(violationsTable.fields[field]!), text })),
  };
}

/** Found by its headers alone: nothing else need be read for it. */
async function findViolations(sheets: readonly Sheet[]): Promise<FoundTable> {
  const { rows, rest } = await openDefinitions(sheets);
  const definitions = rows.length > 0 ? readDefinitions(rows, VOCABULARY) : defaultDefinitions;
  const catalogue = catalogueOf(INPUT_TABLES, { definitions, subjects: SUBJECTS });
  const all: FoundTable[] = [];
  for (const sheet of rest) all.push(...(await recognise(sheet, catalogue)).found);
  const found = all.findLast(({ table }) => table.id === violationsTable.id);
  if (!found) throw new UserError("没有“评扣”表,写不进去。请加一张工作表,表头写:日期、工号、类别、事由。");
  if (found.columns["category"]) return found;
  throw new UserError(`“${found.sheet.name}”没有“类别”这一列,写进去也不会计入。请在表头补上“类别”。`);
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

interface WrittenField {
  readonly field: string;
  readonly value: string | number;
  readonly format?: "text" | "date";
  readonly text: string;
}

const DAYS_TO_1904 = 1462;

function writtenFields(
  { serial, day, agentId, category, fact }: SuggestedPenalty,
  { date1904 }: Sheet,
  above: Readonly<Record<string, CellContent>>,
): WrittenField[] {
  // Numbers stay numbers where the column has them, so that lookups of the centre's own go on to find them.
  const isNumber = typeof above["agentId"] === "number" && /^[1-9]\d{0,14}$/.test(agentId);
  const id = isNumber ? { value: Number(agentId) } : { value: agentId, format: "text" as const };
  return [
    { field: "date", value: serial - (date1904 ? DAYS_TO_1904 : 0), format: "date", text: day },
    { field: "agentId", ...id, text: agentId },
    { field: "category", value: category, text: category },
    { field: "reason", value: fact, text: fact },
  ];
}
