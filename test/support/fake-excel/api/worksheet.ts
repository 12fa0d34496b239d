import { act, declare, event, give, part, readOnly, readWrite } from "../client/declaration.ts";
import { parseAddress } from "../cells/address.ts";
import { refuse } from "../errors.ts";
import { COLUMNS, ROWS } from "../limits.ts";
import { copySheet } from "../model/copy-sheet.ts";
import { at, findSpot, isSheetAlive, type SheetSpot, type Spot } from "../model/spot.ts";

export const worksheet = declare<Excel.Worksheet, SheetSpot>(
  "Worksheet",
  {
    id: readOnly("1.1", ({ sheet }) => sheet.id),
    name: readWrite(
      "1.1",
      ({ sheet }) => sheet.name,
      ({ book, sheet }, name) => book.renameSheet(sheet, name),
    ),
    position: readWrite(
      "1.1",
      ({ book, sheet }) => book.sheets.indexOf(sheet),
      ({ book, sheet }, position) => book.moveSheet(sheet, position),
    ),
    visibility: readWrite("1.1", ({ sheet }) => sheet.visibility, setVisibility),
    tabColor: readWrite("1.7", ({ sheet }) => sheet.tabColor, setTabColor),
    showGridlines: readWrite(
      "1.8",
      ({ sheet }) => sheet.showGridlines,
      ({ sheet }, isShown) => void (sheet.showGridlines = isShown),
    ),
    showHeadings: readWrite(
      "1.8",
      ({ sheet }) => sheet.showHeadings,
      ({ sheet }, isShown) => void (sheet.showHeadings = isShown),
    ),
    standardWidth: readWrite(
      "1.7",
      ({ sheet }) => sheet.standardWidth,
      ({ sheet }, width) => void (sheet.standardWidth = width),
    ),
    names: part("1.4", "NamedItemCollection", (spot) => spot),
    tables: part("1.1", "TableCollection", (spot) => spot),
    charts: part("1.1", "ChartCollection", (spot) => spot),
    pivotTables: part("1.3", "PivotTableCollection", ({ sheet }) => sheet.lyingOver),
    slicers: part("1.10", "SlicerCollection", ({ sheet }) => sheet.lyingOver),
    shapes: part("1.9", "ShapeCollection", ({ sheet }) => sheet.lyingOver),
    freezePanes: part("1.7", "WorksheetFreezePanes", (spot) => spot),
    pageLayout: part("1.9", "PageLayout", (spot) => spot),
    protection: part("1.2", "WorksheetProtection", (spot) => spot),
    autoFilter: part("1.9", "AutoFilter", (spot) => spot),
    customProperties: part("1.12", "WorksheetCustomPropertyCollection", (spot) => spot),
    activate: act("1.1", ({ book, sheet }) => book.activate(sheet)),
    delete: act("1.1", ({ book, sheet }) => book.deleteSheet(sheet)),
    calculate: act("1.6", ({ book }) => book.calculator.calculate(book)),
    copy: give("1.7", "Worksheet", copySheet),
    getRange: give("1.1", "Range", (spot, address?: string) =>
      address === undefined ? at(spot, WHOLE) : findSpot(spot, address),
    ),
    getRanges: give("1.9", "RangeAreas", (spot, addresses?: string) => {
      const areas = (addresses ?? "1:1048576").split(",").map((one) => parseAddress(one) ?? refuse("InvalidArgument"));
      return { ...spot, areas };
    }),
    getRangeByIndexes: give("1.7", "Range", rangeByIndexes),
    getCell: give("1.1", "Range", (spot, row: number, column: number) => rangeByIndexes(spot, row, column, 1, 1)),
    getUsedRange: give("1.1", "Range", (spot, valuesOnly = false) => {
      return usedOf(spot, valuesOnly) ?? at(spot, { top: 0, left: 0, bottom: 0, right: 0 });
    }),
    getUsedRangeOrNullObject: give("1.4", "Range", usedOf),
    onChanged: event("1.7", ({ sheet }) => sheet.listeners.changed),
    onActivated: event("1.7", ({ sheet }) => sheet.listeners.activated),
    onDeactivated: event("1.7", ({ sheet }) => sheet.listeners.deactivated),
  },
  isSheetAlive,
);

const WHOLE = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

function setVisibility({ book, sheet }: SheetSpot, visibility: string): void {
  book.requireStructure();
  if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) refuse("InvalidArgument");
  if (visibility !== "Visible") book.requireOtherVisible(sheet);
  sheet.visibility = visibility;
}

function setTabColor({ sheet }: SheetSpot, color: string): void {
  if (color !== "" && !/^#[0-9a-f]{6}$/i.test(color)) refuse("InvalidArgument");
  sheet.tabColor = color.toUpperCase();
}

// eslint-disable-next-line max-params -- as Excel has them.
function rangeByIndexes(spot: SheetSpot, row: number, column: number, rowCount: number, columnCount: number): Spot {
  const isOn = row >= 0 && column >= 0 && row + rowCount <= ROWS && column + columnCount <= COLUMNS;
  if (!isOn || !(rowCount > 0) || !(columnCount > 0)) refuse("InvalidArgument");
  return at(spot, { top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 });
}

function usedOf(spot: SheetSpot, valuesOnly = false): Spot | null {
  const area = spot.sheet.cells.usedArea(valuesOnly);
  return area && at(spot, area);
}
