import { cellAddress } from "../../../lib/report/face/address.ts";
import { UserError } from "../../../lib/problem.ts";
import { Kind, kindOfFormat } from "../../../lib/table/cell.ts";
import type { CellContent, CellEdit, SheetEdit } from "../../../lib/table/sheet-edit.ts";
import type { Area } from "../../../lib/table/sheet.ts";
import type { WorkOptions } from "../../../lib/table/progress.ts";
import { areaOf, loadArea } from "../range-area.ts";
import type { ExcelSession } from "../session.ts";

const doing = { zh: "填写工作表", en: "Filling in the sheet" };

/** What an edit found in its cells: with it the edit can be taken back. */
export interface EditTrace {
  readonly edit: SheetEdit;
  /** The number format of each of its cells, before. */
  readonly formats: readonly string[];
}

/** Fills cells of a sheet in, all or none, unless somebody was there first. */
export async function editSheet(session: ExcelSession, edit: SheetEdit, options: WorkOptions = {}): Promise<EditTrace> {
  return session.write((context) => apply(context, edit, options), { doing, ...options });
}

/** Takes an edit back; throws a UserError where its cells were changed again. */
export async function takeEditBack(session: ExcelSession, trace: EditTrace, options: WorkOptions = {}): Promise<void> {
  const { edit, formats } = trace;
  const cells = edit.cells.map(({ row, column, was, value }) => ({ row, column, was: value, value: was }));
  const table = edit.table && { ...edit.table, was: edit.table.area, area: edit.table.was };
  await session.write(
    async (context) => {
      const asked = await ask(context, { ...edit, cells, table });
      options.signal?.throwIfAborted();
      fill(asked, { ...edit, cells });
      for (const [index, range] of asked.ranges.entries()) range.numberFormat = [[formats[index]]];
      resize(asked, table?.area);
      await context.sync();
    },
    { doing, ...options },
  );
}

async function apply(context: Excel.RequestContext, edit: SheetEdit, { signal }: WorkOptions): Promise<EditTrace> {
  const asked = await ask(context, edit);
  const trace = { edit, formats: asked.ranges.map(formatOf) };
  signal?.throwIfAborted();
  try {
    resize(asked, edit.table?.area);
    fill(asked, edit);
    await context.sync();
    return trace;
  } catch (error) {
    await clearAway(context, asked, trace);
    throw error;
  }
}

/** A batch that fails stays done up to its failure. */
async function clearAway(context: Excel.RequestContext, asked: Asked, { edit, formats }: EditTrace): Promise<void> {
  for (const [index, range] of asked.ranges.entries()) {
    range.values = [[edit.cells[index]!.was ?? ""]];
    range.numberFormat = [[formats[index]]];
  }
  resize(asked, edit.table?.was);
  // What Excel refused before it may refuse again: the first refusal is the one to tell.
  await context.sync().catch(() => undefined);
}

interface Asked {
  readonly worksheet: Excel.Worksheet;
  readonly ranges: readonly Excel.Range[];
  readonly table: Excel.Table | null;
}

/** Finds the cells and the table as the edit knows them. */
async function ask(context: Excel.RequestContext, edit: SheetEdit): Promise<Asked> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
  worksheet.load({ name: true, protection: { protected: true } });
  await context.sync();
  if (worksheet.isNullObject)
    throw new UserError(`工作表“${edit.sheet}”已经不在了,可能刚被删除或改名。请重新读取后再试。`);
  if (worksheet.protection.protected) {
    throw new UserError(`工作表“${edit.sheet}”受保护,不能填写。请在“审阅”中撤销工作表保护,再重试。`);
  }
  const ranges = edit.cells.map(({ row, column }) =>
    worksheet.getCell(row, column).load({ values: true, formulas: true, numberFormat: true }),
  );
  const table = edit.table && worksheet.tables.getItemOrNullObject(edit.table.name);
  table?.load({ showTotals: true });
  const area = table && loadArea(table.getRange());
  await context.sync();
  requireAsItWas(edit, ranges);
  if (table) requireTable(edit, table, area!);
  return { worksheet, ranges, table };
}

function requireAsItWas({ sheet, cells }: SheetEdit, ranges: readonly Excel.Range[]): void {
  const changed = cells.find((cell, index) => !isAsItWas(cell, ranges[index]!));
  if (!changed) return;
  const place = `${sheet}!${cellAddress(changed.row, changed.column)}`;
  throw new UserError(`${place} 刚被改过,为了不盖掉它,这次没有写入。请重新读取后再试。`);
}

function isAsItWas({ was }: CellEdit, { values, formulas }: Excel.Range): boolean {
  if (was === null) return formulas[0]![0] === "";
  const value = values[0]![0] as CellContent;
  return typeof was === "string" ? String(value) === was : value === was;
}

function requireTable({ sheet, table }: SheetEdit, found: Excel.Table, range: Excel.Range): void {
  const { was, name } = table!;
  if (found.isNullObject || !isSame(areaOf(range), was)) {
    throw new UserError(`“${sheet}”里的表格“${name}”刚被改过,这次没有写入。请重新读取后再试。`);
  }
  if (!found.showTotals) return;
  throw new UserError(`“${sheet}”里的表格“${name}”有汇总行,没有写入。请先在“表格设计”中取消汇总行,写好后再勾上。`);
}

function isSame(one: Area, other: Area): boolean {
  return (["top", "left", "bottom", "right"] as const).every((side) => one[side] === other[side]);
}

function formatOf({ numberFormat }: Excel.Range): string {
  return String(numberFormat[0]![0]);
}

const TEXT = "@";
const WITH_TIME: readonly Kind[] = [Kind.dateTime, Kind.dateTimeToMinute];
const MOMENTS = {
  date: { as: "yyyy-mm-dd", shownBy: [Kind.date, ...WITH_TIME] },
  dateTime: { as: "yyyy-mm-dd hh:mm", shownBy: WITH_TIME },
};

function fill({ ranges }: Asked, { cells }: SheetEdit): void {
  for (const [index, cell] of cells.entries()) {
    const range = ranges[index]!;
    const before = formatOf(range);
    // Text stays text only where the cell is one of text before it comes.
    range.numberFormat = [[typeof cell.value === "string" ? TEXT : formatAfter(cell, before)]];
    range.values = [[cell.value ?? ""]];
    range.numberFormat = [[formatAfter(cell, before)]];
  }
}

/** A moment goes into a cell as the others are shown there, unless that would not show it. */
function formatAfter({ format }: CellEdit, before: string): string {
  if (format === "text") return TEXT;
  if (format === undefined) return before;
  return MOMENTS[format].shownBy.includes(kindOfFormat(before)) ? before : MOMENTS[format].as;
}

function resize({ worksheet, table }: Asked, area: Area | undefined): void {
  if (!table || !area) return;
  const { top, left, bottom, right } = area;
  table.resize(worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
}
