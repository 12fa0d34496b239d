import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../../src/hosts/file/write.ts";
import type { Grid, GridRow } from "../../../../src/lib/report/grid.ts";
import { readWithSheetJs, scan } from "../../../support/read-both.ts";

const bodyRow = (row: number): GridRow => ({
  role: "body",
  band: row % 2 === 0,
  cells: [
    { value: row % 3 === 0 ? "=1+1" : ` 张三_x000D_\n<&>"${row}` },
    { value: row * 1.5, formula: `A${row}*1.5` },
    { value: row % 5 === 0 ? null : -row / 3, alert: row % 4 === 0 },
    { value: row % 2 === 0 ? "" : "见原表", link: { file: "../原 表.xlsx", sheet: "明'细", cell: `A${row}` } },
    { value: null, formula: 'IF(A1="","",1)' },
    { value: row % 7 === 0 ? NaN : 45931 + row, ...(row % 7 === 1 && { format: "text" as const }) },
  ],
});

const register: Grid = {
  name: "台账'一",
  stamp: "坐席台账 SeatLedger|register",
  columns: [
    { format: "text", width: 12 },
    { format: "money", width: 10, bars: true },
    { format: "rate", width: 9, shade: "highIsGood" },
    { format: "text", width: 8 },
    { format: "count", width: 8 },
    { format: "date", width: 12 },
  ],
  rows: [
    { role: "title", cells: [{ value: "外呼台账" }] },
    { role: "stamp", cells: [{ value: "坐席台账 SeatLedger|register" }, { value: null }, { value: "2025-10" }] },
    { role: "group", cells: ["人", "人", "数", "数", "数", "日"].map((value) => ({ value })) },
    { role: "header", cells: ["姓名", "产值", "成功率", "原表", "件数", "日期"].map((value) => ({ value })) },
    ...Array.from({ length: 40 }, (_, row) => bodyRow(row + 5)),
    { role: "subtotal", cells: [{ value: "小计" }, { value: 12, formula: "SUM(B5:B44)" }] },
    { role: "total", cells: [{ value: "合计" }, { value: 12, formula: "SUM(B5:B44)" }] },
    { role: "note", cells: [] },
    { role: "note", cells: [{ value: "注:一行很长的说明文字,它会换行。".repeat(9) }] },
  ],
  frozenColumns: 1,
  charts: [
    {
      kind: "bar",
      title: "产值",
      rows: [[4, 20]],
      categories: 0,
      series: [{ title: "产值", column: 1 }],
      place: { top: 4, left: 8, bottom: 20, right: 14 },
    },
  ],
};
const short: Grid = { ...register, name: "短", charts: [], rows: register.rows.slice(0, 6) };

const byLibrary = writeWorkbook([register, short], { longRows: Infinity });
const byRow = writeWorkbook([register, short], { longRows: 20 });

async function modelsOf(bytes: Uint8Array) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  // What Office escapes, ExcelJS reads as it stands where a text is not shared.
  const told = JSON.stringify(workbook.worksheets.map(({ model }) => model)).replaceAll("_x005F_", "_");
  return JSON.parse(told) as unknown;
}

/** All parts but the shared texts and styles' order, sheets without their rows. */
function frames(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(
    ([path]) => !/sharedStrings|styles\.xml$|core\.xml$/.test(path),
  );
  return Object.fromEntries(
    parts.map(([path, xml]) => [path, strFromU8(xml).replace(/<sheetData>.*<\/sheetData>/s, "")]),
  );
}

describe("a sheet written row by row", () => {
  it("has the same cells, looks, merges and heights as one written by the library", async () => {
    expect(await modelsOf(await byRow)).toEqual(await modelsOf(await byLibrary));
  });

  it("has the same of everything around its rows, charts and links too", async () => {
    expect(frames(await byRow)).toEqual(frames(await byLibrary));
  });

  it("reads the same for whoever reads it", async () => {
    const told = await scan(await byRow);
    expect(told).toEqual(await scan(await byLibrary));
    expect(told).toEqual(await readWithSheetJs(await byRow));
  });

  it("tells how many rows are written, and stops when told to", async () => {
    const rows = Array.from({ length: 9000 }, (_, row) => bodyRow(row + 1));
    const told: string[] = [];
    const stop = new AbortController();
    const onProgress = ({ step, done, of }: { step: string; done: number; of: number }) => {
      told.push(`${step} ${done}/${of}`);
      if (done === 3000) stop.abort(new Error("停"));
    };
    await expect(
      writeWorkbook([{ ...register, charts: [], rows }], { onProgress, signal: stop.signal }),
    ).rejects.toThrow("停");
    expect(told).toEqual([1, 2, 3].map((thousand) => `写 台账'一 ${thousand}000/9000`));
  });
});
