import * as sheetJs from "@e965/xlsx";
import ExcelJS from "exceljs";

/** Rows as people have them: texts of every kind, numbers, booleans, blanks. */
export const PLAIN_ROWS = Array.from({ length: 60 }, (_, row) => [
  `工号${row % 7}`,
  row % 5 === 0 ? null : row * 1.1,
  row % 3 === 0,
  row % 4 === 0 ? ` 前后 ${row} ` : "a&b<c>\"d\"'e'",
  row % 6 === 0 ? "多\n行" : "😀_x0041_",
  -row,
]);

/** The same rows, as each of the libraries at hand writes them. */
export async function writeByAll(): Promise<Record<string, Uint8Array>> {
  return {
    ExcelJS: await writeWithExcelJs(),
    "ExcelJS, by row": await writeByRow({ useSharedStrings: false }),
    "ExcelJS, by row and shared": await writeByRow({ useSharedStrings: true, useStyles: true }),
    SheetJS: writeWithSheetJs(false),
    "SheetJS, shared": writeWithSheetJs(true),
  };
}

async function writeWithExcelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("表").addRows(PLAIN_ROWS);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function writeByRow(options: { useSharedStrings: boolean; useStyles?: boolean }): Promise<Uint8Array> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter(options);
  const worksheet = workbook.addWorksheet("表");
  for (const row of PLAIN_ROWS) worksheet.addRow(row).commit();
  await workbook.commit();
  return (workbook as unknown as { stream: { read(): Uint8Array } }).stream.read();
}

function writeWithSheetJs(bookSST: boolean): Uint8Array {
  const workbook = sheetJs.utils.book_new(sheetJs.utils.aoa_to_sheet(PLAIN_ROWS), "表");
  return new Uint8Array(sheetJs.write(workbook, { type: "array", bookSST, compression: true }) as ArrayBuffer);
}
