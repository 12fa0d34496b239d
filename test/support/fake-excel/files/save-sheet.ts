import type {
  CellValue as FileValue,
  Style as FileStyle,
  TableProperties,
  Workbook,
  Worksheet,
  WorksheetView,
} from "exceljs";
import type { Area } from "../../../../src/lib/table/sheet.ts";
import { formatArea } from "../cells/address.ts";
import { toApiValue } from "../cells/cell-value.ts";
import { COLUMNS, ROWS } from "../limits.ts";
import type { ConditionalModel, TableModel } from "../model/sheet-parts.ts";
import type { HyperlinkModel, Sheet } from "../model/sheet.ts";
import { toCharacters } from "./column-width.ts";
import { toFileStyle } from "./file-style.ts";
import { toFileValue } from "./file-value.ts";

const STATES: Readonly<Record<string, "visible" | "hidden" | "veryHidden">> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Adds a sheet to the file. */
export function saveSheet(workbook: Workbook, sheet: Sheet): void {
  const worksheet = workbook.addWorksheet(sheet.name, { state: STATES[sheet.visibility] ?? "visible" });
  if (sheet.tabColor !== "") worksheet.properties.tabColor = { argb: `FF${sheet.tabColor.slice(1)}` };
  worksheet.views = [viewOf(sheet)];
  // Before the cells, since the library wants to write the tables' rows itself.
  for (const table of sheet.tables) worksheet.addTable(tableOf(sheet, table));
  saveCells(sheet, worksheet);
  saveSizes(sheet, worksheet);
  for (const { top, left, bottom, right } of sheet.merges) {
    worksheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  if (sheet.filter) worksheet.autoFilter = formatArea(sheet.filter.area);
  for (const rule of sheet.conditionals) saveRule(worksheet, rule);
  savePage(sheet, worksheet);
  // Protecting through the library means waiting for a password's hash.
  if (sheet.isProtected) Object.assign(worksheet, { sheetProtection: { sheet: true, objects: true, scenarios: true } });
}

function viewOf({ frozen, showGridlines }: Sheet): WorksheetView {
  const xSplit = frozen && frozen.right < COLUMNS - 1 ? frozen.right + 1 : 0;
  const ySplit = frozen && frozen.bottom < ROWS - 1 ? frozen.bottom + 1 : 0;
  const split = frozen ? { state: "frozen", xSplit, ySplit } : { state: "normal" };
  return { ...split, showGridLines: showGridlines } as WorksheetView;
}

function tableOf({ cells }: Sheet, { name, area, style, showHeaders, showTotals }: TableModel): TableProperties {
  const { top, left, bottom, right } = area;
  const width = right - left + 1;
  const columns = Array.from({ length: width }, (_, index) => ({
    name: String(toApiValue(cells.valueAt(top, left + index))),
  }));
  const rows = Array.from({ length: bottom - top - (showTotals ? 1 : 0) }, () => Array<null>(width).fill(null));
  const ref = formatArea({ top, left, bottom: top, right: left });
  return {
    name,
    ref,
    headerRow: showHeaders,
    totalsRow: showTotals,
    columns,
    rows,
    ...(style && { style: { theme: style as never } }),
  };
}

function saveCells(sheet: Sheet, worksheet: Worksheet): void {
  const used = sheet.cells.usedArea(false);
  if (!used) return;
  const styles = new Map<object, Partial<FileStyle>>();
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      if (isUntouched(sheet, row, column)) continue;
      const cell = worksheet.getCell(row + 1, column + 1);
      const style = sheet.cells.styleAt(row, column);
      cell.value = valueAt(sheet, row, column);
      cell.style = styles.get(style) ?? toFileStyle(style);
      styles.set(style, cell.style);
    }
  }
}

function isUntouched({ cells }: Sheet, row: number, column: number): boolean {
  const isEmpty = cells.valueAt(row, column) === null && cells.formulaAt(row, column) === undefined;
  return isEmpty && cells.styleAt(row, column) === cells.styles.get(0);
}

function valueAt({ cells, hyperlinks }: Sheet, row: number, column: number): FileValue {
  const [value, formula] = [cells.valueAt(row, column), cells.formulaAt(row, column)];
  const link = hyperlinks.get(row * COLUMNS + column);
  return link && formula === undefined ? linked(link, String(toApiValue(value))) : toFileValue(value, formula);
}

function linked({ address, documentReference }: HyperlinkModel, text: string) {
  return { text, hyperlink: address ?? `#${documentReference ?? ""}` };
}

function saveSizes(sheet: Sheet, worksheet: Worksheet): void {
  for (const [column, points] of sheet.columnWidths) worksheet.getColumn(column + 1).width = toCharacters(points);
  for (const [row, points] of sheet.rowHeights) worksheet.getRow(row + 1).height = points;
  for (const column of sheet.hiddenColumns) worksheet.getColumn(column + 1).hidden = true;
  for (const row of sheet.hiddenRows) worksheet.getRow(row + 1).hidden = true;
}

/** Bars and scales; other kinds of rule are left out. */
function saveRule(worksheet: Worksheet, { type, areas, settings, priority }: ConditionalModel): void {
  const ref = areas.map((area) => formatArea(area)).join(" ");
  const ends = [{ type: "min" as const }, { type: "max" as const }];
  if (type === "DataBar") {
    const rule = { type: "dataBar" as const, priority, cfvo: ends, gradient: false };
    worksheet.addConditionalFormatting({ ref, rules: [{ ...rule, color: barColor(settings) } as never] });
  } else if (type === "ColorScale") {
    const color = scaleColors(settings);
    const cfvo = color.length === 3 ? [ends[0]!, { type: "percentile" as const, value: 50 }, ends[1]!] : ends;
    worksheet.addConditionalFormatting({ ref, rules: [{ type: "colorScale", priority, cfvo, color }] });
  }
}

function barColor({ positive }: Readonly<Record<string, unknown>>): { argb: string } {
  const { fillColor = "#638EC6" } = positive as { fillColor?: string };
  return { argb: `FF${fillColor.replace("#", "")}` };
}

function scaleColors({ criteria }: Readonly<Record<string, unknown>>): { argb: string }[] {
  const { minimum, midpoint, maximum } = (criteria ?? {}) as Partial<Excel.ConditionalColorScaleCriteria>;
  const points = [minimum ?? {}, ...(midpoint ? [midpoint] : []), maximum ?? {}] as { color?: string }[];
  return points.map(({ color = "#FFFFFF" }) => ({ argb: `FF${color.replace("#", "")}` }));
}

function savePage({ page }: Sheet, { pageSetup, headerFooter }: Worksheet): void {
  pageSetup.orientation = page.orientation === "Landscape" ? "landscape" : "portrait";
  pageSetup.horizontalCentered = page.centerHorizontally;
  pageSetup.fitToPage = page.zoom.scale === undefined;
  if (page.zoom.scale === undefined) {
    pageSetup.fitToWidth = page.zoom.horizontalFitToPages ?? 0;
    pageSetup.fitToHeight = page.zoom.verticalFitToPages ?? 0;
  } else pageSetup.scale = page.zoom.scale;
  if (page.printTitleRows) pageSetup.printTitlesRow = lines(page.printTitleRows);
  if (page.printAreas.length > 0) pageSetup.printArea = page.printAreas.map(formatArea).join("&&");
  headerFooter.oddFooter = footerOf(page.headersFooters);
}

function lines({ top, bottom }: Area): string {
  return `${top + 1}:${bottom + 1}`;
}

function footerOf(texts: Readonly<Record<"leftFooter" | "centerFooter" | "rightFooter", string>>): string {
  const sides = { "&L": texts.leftFooter, "&C": texts.centerFooter, "&R": texts.rightFooter };
  return Object.entries(sides)
    .flatMap(([mark, text]) => (text === "" ? [] : `${mark}${text}`))
    .join("");
}
