import { markOf, SHEET_NAMES, stampIn } from "../../lib/report/mark.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import type { Area, ExcelTable } from "../../lib/table/sheet.ts";
import { type ExcelSheet, sheetOf, type SheetTraits } from "./excel-sheet.ts";
import { areaOf, loadArea } from "./range-area.ts";
import { readMerges } from "./read-merges.ts";
import type { ExcelSession } from "./session.ts";

const DOING = { zh: "读取工作簿", en: "Reading the workbook" };

/** The workbook's sheets as they stand: three syncs, however many they are. */
export async function openSheets(session: ExcelSession, options: WorkOptions = {}): Promise<ExcelSheet[]> {
  const steps = { ...options, doing: DOING };
  const listed = await session.read(listSheets, steps);
  const filled = listed.flatMap(({ traits, used }) => (used ? { sheetId: traits.id, area: used } : []));
  const merges = await readMerges(filled, session, steps);
  return listed.map(({ traits }) => {
    const own = merges.flatMap(({ sheetId, area }) => (sheetId === traits.id ? area : []));
    return sheetOf({ ...traits, merges: own }, session, options);
  });
}

/** A worksheet with the part of it that holds something; null when nothing does. */
interface ListedSheet {
  readonly traits: Omit<SheetTraits, "merges">;
  readonly used: Area | null;
}

/** All worksheets of the workbook, hidden ones too: two syncs, however many they are. */
async function listSheets(context: Excel.RequestContext): Promise<ListedSheet[]> {
  const { workbook } = context;
  const { worksheets, tables } = workbook;
  workbook.load({ name: true });
  worksheets.load({ id: true, name: true });
  tables.load({ name: true, showHeaders: true });
  // No property tells the date system, but its serials do.
  const newYear2000 = workbook.functions.date(2000, 1, 1);
  newYear2000.load({ value: true });
  await context.sync();
  const asked = worksheets.items.map(askSheet);
  const askedTables = tables.items.filter(({ showHeaders }) => showHeaders).map(askTable);
  await context.sync();
  const date1904 = newYear2000.value === NEW_YEAR_2000_BY_1904;
  const excelTables = askedTables.map((table) => ({ sheetId: table.worksheet.id, ...tableOf(table) }));
  return asked.map((sheet) => {
    const own = excelTables.flatMap(({ sheetId, ...table }) => (sheetId === sheet.worksheet.id ? table : []));
    return listedSheet(sheet, { file: workbook.name, date1904, excelTables: own });
  });
}

const NEW_YEAR_2000_BY_1904 = 35_064;

function askSheet(worksheet: Excel.Worksheet) {
  const used = loadArea(worksheet.getUsedRangeOrNullObject(true));
  const marks = Object.values(SHEET_NAMES).map((name) => {
    const mark = worksheet.names.getItemOrNullObject(name);
    mark.load({ formula: true });
    return mark;
  });
  const stampCell = worksheet.getRange("A2");
  stampCell.load({ values: true });
  return { worksheet, used, marks, stampCell };
}

function askTable(table: Excel.Table) {
  table.worksheet.load({ id: true });
  return { name: table.name, worksheet: table.worksheet, range: loadArea(table.getRange()) };
}

function tableOf({ name, range }: { name: string; range: Excel.Range }): ExcelTable {
  return { name, area: areaOf(range) };
}

type OutsideTraits = Pick<SheetTraits, "file" | "date1904" | "excelTables">;

function listedSheet(asked: ReturnType<typeof askSheet>, outside: OutsideTraits): ListedSheet {
  const { worksheet, marks, stampCell } = asked;
  const used = asked.used.isNullObject ? null : areaOf(asked.used);
  const traits = {
    ...outside,
    id: worksheet.id,
    name: worksheet.name,
    rowCount: used ? used.bottom + 1 : 0,
    columnCount: used ? used.right + 1 : 0,
    stamp: stampBy(marks) ?? stampIn(stampCell.values[0]![0]),
  };
  return { traits, used };
}

/** The first of the marks that says something: drafts and earlier results are ours as well. */
function stampBy(marks: readonly Excel.NamedItem[]): string | null {
  const present = marks.filter((mark) => !mark.isNullObject);
  return present.map(({ formula }) => markOf(String(formula))).find((text) => text !== "") ?? null;
}
