import { act, answer, declare, give, items, part, readOnly, readWrite } from "../client/declaration.ts";
import type { Area } from "../../../../src/lib/table/sheet.ts";
import { toApiValue } from "../cells/cell-value.ts";
import { refuse } from "../errors.ts";
import { COLUMNS, ROWS } from "../limits.ts";
import { at, findSpot, isSheetAlive, type SheetSpot, type Spot } from "../model/spot.ts";

export const worksheetProtection = declare<Excel.WorksheetProtection, SheetSpot>(
  "WorksheetProtection",
  {
    protected: readOnly("1.2", ({ sheet }) => sheet.isProtected),
    options: readOnly("1.2", ({ sheet }) => sheet.protectionOptions as Excel.WorksheetProtectionOptions | null),
    protect: act("1.2", ({ book, sheet }, options?: Record<string, unknown>) => {
      if (sheet.isProtected) refuse("AccessDenied");
      sheet.isProtected = true;
      sheet.protectionOptions = options ?? null;
      book.undo.breakOff();
    }),
    unprotect: act("1.2", ({ book, sheet }) => {
      if (!sheet.isProtected) refuse("AccessDenied");
      sheet.isProtected = false;
      sheet.protectionOptions = null;
      book.undo.breakOff();
    }),
  },
  isSheetAlive,
);

export const worksheetFreezePanes = declare<Excel.WorksheetFreezePanes, SheetSpot>("WorksheetFreezePanes", {
  freezeRows: act("1.7", ({ sheet }, count = 1) => {
    sheet.frozen = frozen({ rows: count, columns: 0 });
  }),
  freezeColumns: act("1.7", ({ sheet }, count = 1) => {
    sheet.frozen = frozen({ rows: 0, columns: count });
  }),
  freezeAt: act("1.7", (spot, range: Spot | string) => {
    const { area } = spotFrom(spot, range);
    spot.sheet.frozen = { ...area, top: 0, left: 0 };
  }),
  unfreeze: act("1.7", ({ sheet }) => {
    sheet.frozen = null;
  }),
  getLocationOrNullObject: give("1.7", "Range", (spot) => spot.sheet.frozen && at(spot, spot.sheet.frozen)),
});

function frozen({ rows, columns }: { readonly rows: number; readonly columns: number }): Area {
  return { top: 0, left: 0, bottom: rows > 0 ? rows - 1 : ROWS - 1, right: columns > 0 ? columns - 1 : COLUMNS - 1 };
}

export const autoFilter = declare<Excel.AutoFilter, SheetSpot>("AutoFilter", {
  enabled: readOnly("1.9", ({ sheet }) => sheet.filter !== null),
  isDataFiltered: readOnly("1.9", ({ sheet }) => (sheet.filter?.criteria.size ?? 0) > 0),
  apply: act("1.9", applyFilter),
  clearCriteria: act("1.9", ({ sheet }) => {
    sheet.filter?.criteria.clear();
    if (sheet.filter) showAll({ sheet, area: sheet.filter.area });
  }),
  remove: act("1.9", ({ sheet }) => {
    if (sheet.filter) showAll({ sheet, area: sheet.filter.area });
    sheet.filter = null;
  }),
  getRangeOrNullObject: give("1.9", "Range", (spot) => spot.sheet.filter && at(spot, spot.sheet.filter.area)),
});

function spotFrom(spot: SheetSpot, range: Spot | string): Spot {
  return typeof range === "string" ? findSpot(spot, range) : range;
}

/** Filters by values; rows that are none of them are hidden. */
// eslint-disable-next-line max-params -- as Excel has them.
function applyFilter(spot: SheetSpot, range: Spot | string, column?: number, criteria?: Excel.FilterCriteria): void {
  const { area } = spotFrom(spot, range);
  const { sheet } = spot;
  if (sheet.isProtected) refuse("AccessDenied");
  // A table has a filter of its own.
  if (sheet.tablesIn(area).length > 0) refuse("InvalidOperation");
  sheet.filter = { area, criteria: sheet.filter?.criteria ?? new Map<number, unknown>() };
  if (column === undefined || !criteria) return;
  sheet.filter.criteria.set(column, criteria);
  if (criteria.values) hideOthers(at(spot, { ...area, left: area.left + column }), criteria.values);
}

function hideOthers({ sheet, area }: Spot, shown: readonly unknown[]): void {
  for (let row = area.top + 1; row <= area.bottom; row++) {
    if (!shown.includes(String(toApiValue(sheet.cells.valueAt(row, area.left))))) sheet.hiddenRows.add(row);
  }
}

function showAll({ sheet, area }: Omit<Spot, "book">): void {
  for (let row = area.top + 1; row <= area.bottom; row++) sheet.hiddenRows.delete(row);
}

interface PropertySpot extends SheetSpot {
  readonly key: string;
}

export const worksheetCustomPropertyCollection = declare<Excel.WorksheetCustomPropertyCollection, SheetSpot>(
  "WorksheetCustomPropertyCollection",
  {
    items: items("1.12", "WorksheetCustomProperty", (spot) =>
      [...spot.sheet.customProperties.keys()].map((key) => ({ ...spot, key })),
    ),
    add: give("1.12", "WorksheetCustomProperty", (spot, key: string, value: string) => {
      if (key.length > 255 || key === "") refuse("InvalidArgument");
      spot.sheet.customProperties.set(keyIn(spot, key) ?? key, value);
      return { ...spot, key };
    }),
    getCount: answer("1.12", ({ sheet }) => sheet.customProperties.size),
    getItem: give("1.12", "WorksheetCustomProperty", (spot, key: string) => {
      return { ...spot, key: keyIn(spot, key) ?? refuse("ItemNotFound") };
    }),
    getItemOrNullObject: give("1.12", "WorksheetCustomProperty", (spot, key: string) => {
      const found = keyIn(spot, key);
      return found === undefined ? null : { ...spot, key: found };
    }),
  },
);

/** Keys differ in more than case. */
function keyIn({ sheet }: SheetSpot, key: string): string | undefined {
  return [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
}

export const worksheetCustomProperty = declare<Excel.WorksheetCustomProperty, PropertySpot>(
  "WorksheetCustomProperty",
  {
    key: readOnly("1.12", ({ key }) => key),
    value: readWrite(
      "1.12",
      ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      ({ sheet, key }, value) => void sheet.customProperties.set(key, value),
    ),
    delete: act("1.12", ({ sheet, key }) => void sheet.customProperties.delete(key)),
  },
  ({ sheet, key }) => !sheet.isDeleted && sheet.customProperties.has(key),
);

const setting = <K extends keyof SheetSpot["sheet"]["page"]>(key: K) =>
  readWrite<SheetSpot, SheetSpot["sheet"]["page"][K]>(
    "1.9",
    ({ sheet }) => sheet.page[key],
    ({ sheet }, value) => void (sheet.page[key] = value),
  );

export const pageLayout = declare<Excel.PageLayout, SheetSpot>("PageLayout", {
  orientation: readWrite(
    "1.9",
    ({ sheet }) => sheet.page.orientation,
    ({ sheet }, orientation) => {
      if (!["Portrait", "Landscape"].includes(orientation)) refuse("InvalidArgument");
      sheet.page.orientation = orientation;
    },
  ),
  paperSize: readWrite(
    "1.9",
    ({ sheet }) => sheet.page.paperSize,
    ({ sheet }, size) => void (sheet.page.paperSize = size),
  ),
  zoom: readWrite("1.9", ({ sheet }) => sheet.page.zoom, setZoom),
  centerHorizontally: setting("centerHorizontally"),
  centerVertically: setting("centerVertically"),
  blackAndWhite: setting("blackAndWhite"),
  printGridlines: setting("printGridlines"),
  printHeadings: setting("printHeadings"),
  topMargin: setting("topMargin"),
  bottomMargin: setting("bottomMargin"),
  leftMargin: setting("leftMargin"),
  rightMargin: setting("rightMargin"),
  headerMargin: setting("headerMargin"),
  footerMargin: setting("footerMargin"),
  headersFooters: part("1.9", "HeaderFooterGroup", (spot) => spot),
  setPrintTitleRows: act("1.9", (spot, range: Spot | string) => {
    const { area } = spotFrom(spot, range);
    spot.sheet.page.printTitleRows = { ...area, left: 0, right: COLUMNS - 1 };
  }),
  setPrintTitleColumns: act("1.9", (spot, range: Spot | string) => {
    const { area } = spotFrom(spot, range);
    spot.sheet.page.printTitleColumns = { ...area, top: 0, bottom: ROWS - 1 };
  }),
  setPrintArea: act("1.9", (spot, range: Spot | string) => {
    spot.sheet.page.printAreas = [spotFrom(spot, range).area];
  }),
  setPrintMargins: act("1.9", ({ sheet }, unit: string, margins: Record<string, number>) => {
    const points = { Points: 1, Inches: 72, Centimeters: 28.3465 }[unit] ?? refuse("InvalidArgument");
    for (const [side, size] of Object.entries(margins)) {
      Object.assign(sheet.page, { [`${side}Margin`]: size * points });
    }
  }),
  getPrintTitleRowsOrNullObject: give("1.9", "Range", (spot) => {
    return spot.sheet.page.printTitleRows && at(spot, spot.sheet.page.printTitleRows);
  }),
  getPrintAreaOrNullObject: give("1.9", "RangeAreas", (spot) => {
    return spot.sheet.page.printAreas.length > 0 ? { ...spot, areas: spot.sheet.page.printAreas } : null;
  }),
});

/** Either a scale or pages to fit into. */
function setZoom({ sheet }: SheetSpot, zoom: Excel.PageLayoutZoomOptions): void {
  const given = Object.entries(zoom).filter(([, value]) => typeof value === "number");
  const isScaled = zoom.scale !== undefined;
  const scale = zoom.scale ?? 100;
  if (given.length === 0 || (isScaled && given.length > 1) || scale < 10 || scale > 400) refuse("InvalidArgument");
  sheet.page.zoom = Object.fromEntries(given);
}

export const headerFooterGroup = declare<Excel.HeaderFooterGroup, SheetSpot>("HeaderFooterGroup", {
  defaultForAllPages: part("1.9", "HeaderFooter", (spot) => spot),
});

const slot = (key: keyof SheetSpot["sheet"]["page"]["headersFooters"]) =>
  readWrite<SheetSpot, string>(
    "1.9",
    ({ sheet }) => sheet.page.headersFooters[key],
    ({ sheet }, text) => void (sheet.page.headersFooters[key] = text),
  );

export const headerFooter = declare<Excel.HeaderFooter, SheetSpot>("HeaderFooter", {
  leftHeader: slot("leftHeader"),
  centerHeader: slot("centerHeader"),
  rightHeader: slot("rightHeader"),
  leftFooter: slot("leftFooter"),
  centerFooter: slot("centerFooter"),
  rightFooter: slot("rightFooter"),
});
