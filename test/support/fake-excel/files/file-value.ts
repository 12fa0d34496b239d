import type { Cell, CellValue as FileCellValue } from "exceljs";
import { CellError, type CellValue } from "../cells/cell-value.ts";
import type { HyperlinkModel } from "../model/sheet.ts";

interface LoadedCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly link?: HyperlinkModel;
}

const DAY_MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;

/** What a file's cell holds, in Excel's terms: dates are serials. */
export function toModelCell(cell: Cell): LoadedCell {
  const { value } = cell;
  const toModelValue = (one: FileCellValue) => modelValueOf(one, cell.worksheet.workbook.properties.date1904);
  if (typeof value !== "object" || value === null || value instanceof Date) return { value: toModelValue(value) };
  if ("formula" in value || "sharedFormula" in value) {
    return { value: toModelValue(value.result ?? null), formula: `=${cell.formula}` };
  }
  if ("hyperlink" in value) return { value: toModelValue(value.text), link: toLink(value.hyperlink) };
  return { value: toModelValue(value) };
}

function modelValueOf(value: FileCellValue, date1904: boolean): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY_MILLISECONDS - (date1904 ? DAYS_TO_1904 : 0);
  if (typeof value !== "object") return value;
  if ("error" in value) return CellError.of(value.error);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  return null;
}

function toLink(target: string): HyperlinkModel {
  return target.startsWith("#") ? { documentReference: target.slice(1) } : { address: target };
}

/** The other way about. */
export function toFileValue(value: CellValue, formula: string | undefined): FileCellValue {
  const plain = value instanceof CellError ? { error: value.text as never } : value;
  if (formula === undefined) return plain;
  return { formula: formula.slice(1), result: (plain ?? "") as never };
}
