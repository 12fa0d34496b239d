import { openSheets } from "../../../src/hosts/excel/open-sheets.ts";
import { textFormula } from "../../../src/hosts/excel/write/marks.ts";
import { SHEET_NAMES } from "../../../src/lib/report/mark.ts";
import { sessionWith } from "../../support/excel-session.ts";
import { fakeExcel, type FakeExcel } from "../../support/fake-excel/index.ts";
import { area } from "../../support/sheets.ts";

const BEFORE_MERGES_ARE_TOLD = { sets: { ExcelApi: "1.12" } };

const TWO_ROW_HEADER = [
  ["日期", "上午", ""],
  ["", "签入", "签出"],
  [45_939, 0.375, 0.5],
];

function mergesOf(excel: FakeExcel) {
  return openSheets(sessionWith(excel)).then((sheets) => sheets.map(({ merges }) => merges));
}

async function excelWithSheets(count: number): Promise<FakeExcel> {
  const excel = await fakeExcel();
  for (let sheet = 1; sheet < count; sheet++) excel.book.addSheet(`表${sheet}`);
  for (const { cells } of excel.book.sheets) cells.values.push(["工号"], [1001]);
  return excel;
}

describe("opening the sheets of Excel's workbook", () => {
  it.each([1, 40])("takes three syncs for %d of them", async (count) => {
    const excel = await excelWithSheets(count);
    expect(await openSheets(sessionWith(excel))).toHaveLength(count);
    expect(excel.counters.syncs).toBe(3);
  });

  it("names the workbook as their file", async () => {
    const excel = await fakeExcel();
    const sheets = await openSheets(sessionWith(excel));
    expect(sheets.map(({ file }) => file)).toEqual(["工作簿1.xlsx"]);
  });

  it("takes drafts and earlier results of ours for ours", async () => {
    const excel = await excelWithSheets(5);
    const names = [SHEET_NAMES.draft, SHEET_NAMES.backup, SHEET_NAMES.previous, SHEET_NAMES.previous];
    const texts = ["new", "output|2025-10", "hours|2025-10", ""];
    names.forEach((name, index) => {
      const formula = textFormula(texts[index]!);
      const item = { name, formula, comment: "", isVisible: false, isDeleted: false };
      excel.book.sheets[index]!.names.push(item as unknown as (typeof excel.book.sheets)[0]["names"][0]);
    });
    const sheets = await openSheets(sessionWith(excel));
    expect(sheets.map(({ stamp }) => stamp)).toEqual(["new", "output|2025-10", "hours|2025-10", null, null]);
  });

  it("asks for merged cells in smaller parts where there are too many, and gives each once", async () => {
    const excel = await excelWithSheets(2);
    const [first, second] = excel.book.sheets;
    for (let row = 2; row < 3000; row++) first!.cells.values.push([row, row]);
    first!.merges = Array.from({ length: 600 }, (_, index) => area(`A${index * 5 + 1}:A${index * 5 + 3}`));
    second!.merges = [area("A1:B1")];
    excel.faults.afterSync(2, () => excel.faults.transient("InvalidArgument", 3));
    expect(await mergesOf(excel)).toEqual([first!.merges, second!.merges]);
    expect(excel.counters.syncs).toBe(6);
  });

  it("guesses the merged cells of a two-row header where Excel does not tell", async () => {
    const excel = await fakeExcel(BEFORE_MERGES_ARE_TOLD);
    excel.sheet("Sheet1").cells.values.push(...TWO_ROW_HEADER);
    expect(await mergesOf(excel)).toEqual([[area("A1:A2"), area("B1:C1")]]);
  });

  it("guesses nothing where Excel tells", async () => {
    const excel = await fakeExcel({ sets: { ExcelApi: "1.13" } });
    excel.sheet("Sheet1").cells.values.push(...TWO_ROW_HEADER);
    expect(await mergesOf(excel)).toEqual([[]]);
  });
});
