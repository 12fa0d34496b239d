import type { Area } from "../../lib/table/sheet.ts";

/** The range, its place and size on their way. */
export function loadArea(range: Excel.Range): Excel.Range {
  range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return range;
}

/** Where a range that was so loaded lies. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** The range of an area on a worksheet, which is known by its id. */
export function rangeOf(context: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  const { top, left, bottom, right } = area;
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
