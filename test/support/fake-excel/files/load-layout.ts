import type { ConditionalFormattingOptions, PageSetup, Worksheet, WorksheetView } from "exceljs";
import type { Area } from "../../../../src/lib/table/sheet.ts";
import { parseAddress } from "../cells/address.ts";
import { COLUMNS, ROWS } from "../limits.ts";
import type { ConditionalModel, PageModel } from "../model/sheet-parts.ts";
import type { Sheet } from "../model/sheet.ts";
import { toPoints } from "./column-width.ts";

type View = Partial<WorksheetView> & { xSplit?: number; ySplit?: number };

/** A file's sheet besides its cells: sizes, merges, frozen panes, filter, page and protection. */
export function loadLayout(sheet: Sheet, worksheet: Worksheet): void {
  loadColumns(sheet, worksheet);
  loadView(sheet, worksheet);
  loadPage(sheet, worksheet);
  loadProtection(sheet, worksheet);
  sheet.merges = areasIn((worksheet.model as { merges?: string[] }).merges ?? []);
  const [area] = areasIn([worksheet.autoFilter].filter((address) => typeof address === "string"));
  if (area) sheet.filter = { area, criteria: new Map() };
  sheet.conditionals = rulesOf(worksheet);
}

function areasIn(addresses: readonly string[]): Area[] {
  return addresses.flatMap((address) => parseAddress(address) ?? []);
}

function loadView(sheet: Sheet, worksheet: Worksheet): void {
  sheet.tabColor = tabColorOf(worksheet.properties);
  const { showGridLines = true, state, xSplit = 0, ySplit = 0 } = (worksheet.views as View[] | null)?.[0] ?? {};
  sheet.showGridlines = showGridLines;
  if (state === "frozen") sheet.frozen = frozenOf(xSplit, ySplit);
}

function tabColorOf({ tabColor }: { tabColor?: { argb?: string } }): string {
  return tabColor?.argb === undefined ? "" : `#${tabColor.argb.slice(-6)}`;
}

function loadColumns(sheet: Sheet, worksheet: Worksheet): void {
  for (let index = 0; index < worksheet.columnCount; index++) {
    const column = worksheet.getColumn(index + 1);
    if (column.width !== undefined) sheet.columnWidths.set(index, toPoints(column.width));
    if (column.hidden) sheet.hiddenColumns.add(index);
  }
}

function frozenOf(columns: number, rows: number): Area {
  return { top: 0, left: 0, bottom: rows > 0 ? rows - 1 : ROWS - 1, right: columns > 0 ? columns - 1 : COLUMNS - 1 };
}

function loadPage({ page }: Sheet, { pageSetup }: Worksheet): void {
  const { orientation, horizontalCentered = false, verticalCentered = false, printArea = "" } = pageSetup;
  page.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  page.centerHorizontally = horizontalCentered;
  page.centerVertically = verticalCentered;
  page.zoom = zoomOf(pageSetup);
  page.printTitleRows = parseAddress(pageSetup.printTitlesRow ?? "");
  page.printTitleColumns = parseAddress(pageSetup.printTitlesColumn ?? "");
  page.printAreas = areasIn(printArea.split("&&"));
}

function zoomOf({ fitToPage, fitToWidth = 1, fitToHeight = 1, scale = 100 }: Partial<PageSetup>): PageModel["zoom"] {
  return fitToPage ? { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight } : { scale };
}

function loadProtection(sheet: Sheet, worksheet: Worksheet): void {
  const { sheetProtection } = worksheet as { sheetProtection?: Record<string, unknown> | null };
  if (!sheetProtection) return;
  sheet.isProtected = true;
  sheet.protectionOptions = { allowFormatCells: sheetProtection["formatCells"] === true };
}

interface FileRule {
  readonly type: string;
  readonly priority?: number;
  readonly color?: readonly { readonly argb?: string }[] | { readonly argb?: string };
}

function rulesOf(worksheet: Worksheet): ConditionalModel[] {
  const { conditionalFormattings = [] } = worksheet as { conditionalFormattings?: ConditionalFormattingOptions[] };
  return conditionalFormattings.flatMap(({ ref, rules }) =>
    (rules as readonly FileRule[]).map((rule, index) => ({
      id: `${ref} ${index}`,
      type: rule.type === "dataBar" ? "DataBar" : rule.type === "colorScale" ? "ColorScale" : "Custom",
      areas: ref.split(" ").flatMap((one) => parseAddress(one) ?? []),
      priority: rule.priority ?? 0,
      stopIfTrue: false,
      settings: { positive: {}, negative: {} },
      isDeleted: false,
    })),
  );
}
