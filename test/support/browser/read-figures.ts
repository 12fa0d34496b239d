import * as sheetJs from "@e965/xlsx";

/** What a workbook holds by sheet and address: values as they are, or as they are shown. */
export function readFigures(bytes: Uint8Array, as: "value" | "text"): Record<string, Record<string, unknown>> {
  const { Sheets: sheets } = sheetJs.read(bytes, { type: "array", cellNF: true, cellText: true });
  return Object.fromEntries(Object.entries(sheets).map(([name, sheet]) => [name, cellsOf(sheet, as)]));
}

function cellsOf(sheet: sheetJs.WorkSheet, as: "value" | "text"): Record<string, unknown> {
  const cells = Object.entries(sheet).filter(([address]) => !address.startsWith("!")) as [string, sheetJs.CellObject][];
  const held = cells.map(([address, { v, w }]) => [address, as === "value" ? v : w] as const);
  return Object.fromEntries(held.filter(([, one]) => one !== undefined && one !== ""));
}
