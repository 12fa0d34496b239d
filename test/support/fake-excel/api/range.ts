import { act, answer, declare, give, part, readOnly, readWrite } from "../client/declaration.ts";
import { columnsOf, formatAddress, isEntireColumn, isEntireRow, rowsOf } from "../cells/address.ts";
import {
  readCategories,
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
} from "../cells/read-range.ts";
import { writeNumberFormats, writeValues } from "../cells/write-range.ts";
import { isSheetAlive, type Spot } from "../model/spot.ts";
import { clearRange, deleteCells, insertCells, mergeRange, unmergeRange } from "../model/reshape.ts";
import { copyFrom } from "../model/copy-range.ts";
import { columnProperties, rowProperties } from "../model/line-properties.ts";
import { hyperlinkOf, linkRange } from "../model/hyperlinks.ts";
import { rangeSteps } from "./range-steps.ts";
import { hideColumns, hideRows, isColumnHidden, isRowHidden } from "../model/hide-lines.ts";

export const range = declare<Excel.Range, Spot>(
  "Range",
  {
    ...rangeSteps,
    address: readOnly("1.1", ({ sheet, area }) => formatAddress(sheet.name, area)),
    addressLocal: readOnly("1.1", ({ sheet, area }) => formatAddress(sheet.name, area)),
    rowIndex: readOnly("1.1", ({ area }) => area.top),
    columnIndex: readOnly("1.1", ({ area }) => area.left),
    rowCount: readOnly("1.1", ({ area }) => rowsOf(area)),
    columnCount: readOnly("1.1", ({ area }) => columnsOf(area)),
    cellCount: readOnly("1.1", ({ area }) => cellCount(rowsOf(area) * columnsOf(area))),
    isEntireRow: readOnly("1.7", ({ area }) => isEntireRow(area)),
    isEntireColumn: readOnly("1.7", ({ area }) => isEntireColumn(area)),
    values: readWrite("1.1", readValues, writeValues),
    formulas: readWrite("1.1", readFormulas, writeValues),
    formulasLocal: readWrite("1.1", readFormulas, writeValues),
    text: readOnly("1.1", readTexts),
    valueTypes: readOnly("1.1", readValueTypes),
    numberFormat: readWrite("1.1", readNumberFormats, writeNumberFormats),
    numberFormatCategories: readOnly("1.12", readCategories),
    hyperlink: readWrite("1.7", hyperlinkOf, linkRange),
    rowHidden: readWrite("1.2", isRowHidden, hideRows),
    columnHidden: readWrite("1.2", isColumnHidden, hideColumns),
    hidden: readOnly("1.2", (spot) => isRowHidden(spot) === true || isColumnHidden(spot) === true),
    format: part("1.1", "RangeFormat", (spot) => spot),
    dataValidation: part("1.8", "DataValidation", (spot) => spot),
    worksheet: part("1.1", "Worksheet", ({ book, sheet }) => ({ book, sheet })),
    conditionalFormats: part("1.6", "ConditionalFormatCollection", (spot) => spot),
    getTables: give("1.9", "TableScopedCollection", (spot) => spot),
    clear: act("1.1", clearRange),
    copyFrom: act("1.9", copyFrom),
    getRowProperties: answer("1.9", rowProperties),
    getColumnProperties: answer("1.9", columnProperties),
    delete: give("1.1", "Range", deleteCells),
    insert: give("1.1", "Range", insertCells),
    merge: act("1.2", mergeRange),
    unmerge: act("1.2", unmergeRange),
    select: act("1.1", ({ book, sheet, area }) => {
      book.select(sheet, formatAddress(sheet.name, area));
    }),
    calculate: act("1.6", ({ book }) => book.calculator.calculate(book)),
    track: act("1.1", () => undefined),
    untrack: act("1.1", () => undefined),
  },
  isSheetAlive,
);

/** Past what fits into 31 bits, Excel says -1. */
function cellCount(count: number): number {
  return count > 2 ** 31 - 1 ? -1 : count;
}
