import { fakeExcel, type FakeExcelOptions } from "../support/fake-excel/index.ts";

/** A sheet with 1, 2 and their sum. */
async function withSum(options: FakeExcelOptions = {}) {
  const excel = await fakeExcel(options);
  await excel.asExcel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
    await context.sync();
  });
  return excel;
}

describe("calculation", () => {
  it("follows what formulas refer to, over sheets and names", async () => {
    const excel = await withSum();
    await excel.asExcel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      names.add("费率", "=0.5");
      worksheets.add("外呼 明细").getRange("B1").values = [[40]];
      worksheets.add("报表").getRange("A1:A4").formulas = [
        ["='外呼 明细'!B1*费率"],
        ["=Sheet1!A3+报表!A1"],
        ["=没有的名称"],
        ["=没有的表!A1"],
      ];
      worksheets.getItem("Sheet1").getRange("A1").values = [[8]];
      await context.sync();
    });
    expect(excel.values("报表", "A1:A4")).toEqual([[20], [30], ["#NAME?"], ["#REF!"]]);
    expect(excel.values("Sheet1", "A3")).toEqual([[10]]);
  });

  it("waits for F9 in manual mode, but for formulas just written", async () => {
    const excel = await withSum();
    await excel.asExcel.run(async (context) => {
      const { application, worksheets } = context.workbook;
      application.calculationMode = "Manual";
      const sheet = worksheets.getItem("Sheet1");
      const range = sheet.getRange("A3:B3");
      sheet.getRange("A1").values = [[10]];
      sheet.getRange("B3").formulas = [["=A1*2"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[3, 20]]);
      application.calculate("Full");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[12, 20]]);
    });
  });

  it("is put off until the next sync when suspended", async () => {
    const excel = await withSum();
    await excel.asExcel.run(async (context) => {
      const sum = context.workbook.worksheets.getItem("Sheet1").getRange("A3").load("values");
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[10]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[3]]);
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[12]]);
    });
  });

  it("can be done by somebody else", async () => {
    const excel = await withSum({
      evaluate: ({ sheets }) =>
        new Map(sheets.map((sheet) => [sheet, new Map([...sheet.cells.formulas.keys()].map((key) => [key, 7]))])),
    });
    expect(excel.values("Sheet1", "A3")).toEqual([[7]]);
  });

  it("reads texts as texts", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").numberFormat = [["@"], ["@"]];
      sheet.getRange("A1:A4").values = [["001"], ["=1+1"], ["=SUM(A1:A2)"], ["=A1&A2"]];
      await context.sync();
    });
    expect(excel.values("Sheet1", "A1:A4")).toEqual([["001"], ["=1+1"], [0], ["001=1+1"]]);
  });
});
