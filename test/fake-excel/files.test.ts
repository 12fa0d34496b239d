import { readWorkbook } from "../../src/hosts/file/read-workbook.ts";
import { fakeExcel } from "../support/fake-excel/index.ts";
import { showRows } from "../support/show-sheet.ts";

describe("files", () => {
  const filled = async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.name = "外呼明细";
      sheet.getRange("A1:D1").values = [["工号", "日期", "通数", "合计"]];
      sheet.getRange("A2:A3").numberFormat = [["@"], ["@"]];
      sheet.getRange("B2:B3").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"]];
      sheet.getRange("A2:D3").values = [
        ["001", 45939, 12, "=SUM(C2:C3)"],
        ["002", 45940, true, "#N/A"],
      ];
      sheet.getRange("A1:D1").format.font.bold = true;
      sheet.getRange("A1:D1").format.fill.color = "#1F4E5F";
      sheet.getRange("A1:D1").format.borders.getItem("EdgeBottom").style = "Double";
      sheet.getRange("A:A").format.columnWidth = 90;
      sheet.tables.add("A1:D3", true).name = "明细表";
      sheet.getRange("F1:H1").merge();
      sheet.freezePanes.freezeRows(1);
      sheet.names.add("标记", '="stamp"').visible = false;
      context.workbook.names.add("通数", sheet.getRange("C2:C3"));
      context.workbook.worksheets.add("藏").visibility = "Hidden";
      await context.sync();
    });
    return excel;
  };

  it("come back as they were saved", async () => {
    const bytes = await (await filled()).save();
    const excel = await fakeExcel({ workbook: bytes });
    const sheet = excel.sheet("外呼明细");
    expect(excel.sheetNames()).toEqual(["外呼明细", "藏"]);
    expect(excel.values("外呼明细", "A1:D3")).toEqual([
      ["工号", "日期", "通数", "合计"],
      ["001", 45939, 12, 12],
      ["002", 45940, true, "#N/A"],
    ]);
    expect(sheet.cells.formulaAt(1, 3)).toBe("=SUM(C2:C3)");
    expect(sheet.cells.styleAt(1, 1).numberFormat).toBe("yyyy-mm-dd");
    expect(sheet.cells.styleAt(0, 0)).toMatchObject({
      bold: true,
      fillColor: "#1F4E5F",
      borders: { EdgeBottom: { style: "Double" } },
    });
    expect(sheet.columnWidths.get(0)).toBeCloseTo(90, 0);
    expect(sheet.tables).toMatchObject([{ name: "明细表", area: { top: 0, left: 0, bottom: 2, right: 3 } }]);
    expect(sheet.merges).toEqual([{ top: 0, left: 5, bottom: 0, right: 7 }]);
    expect(sheet.frozen?.bottom).toBe(0);
    expect(sheet.names).toMatchObject([{ name: "标记", formula: '="stamp"', visible: false }]);
    expect(excel.book.names).toMatchObject([{ name: "通数", formula: "=外呼明细!$C$2:$C$3", visible: true }]);
    expect(excel.sheet("藏").visibility).toBe("Hidden");
  });

  it("are read by the host of files too", async () => {
    const sheets = await readWorkbook({ name: "book.xlsx", bytes: await (await filled()).save() });
    expect(
      sheets.map(({ name, rowCount, excelTables }) => [name, rowCount, excelTables.map((one) => one.name)]),
    ).toEqual([
      ["外呼明细", 3, ["明细表"]],
      ["藏", 0, []],
    ]);
    expect((await showRows(sheets[0]!))[1]).toEqual(["001", "date 45939", 12, 12]);
  });

  it("keep the results of formulas until something changes", async () => {
    const excel = await filled();
    excel.book.calculator.refresh(excel.book);
    excel.sheet("外呼明细").cells.setValue(1, 3, 999);
    const opened = await fakeExcel({ workbook: await excel.save() });
    expect(opened.values("外呼明细", "D2")).toEqual([[999]]);
    opened.coAuthor("外呼明细", "C2", 20);
    expect(opened.values("外呼明细", "D2")).toEqual([[20]]);
  });

  it("arrive protected where they are", async () => {
    const excel = await filled();
    excel.sheet("外呼明细").isProtected = true;
    const opened = await fakeExcel({ workbook: await excel.save() });
    const run = opened.asExcel.run(async (context) => {
      context.workbook.worksheets.getItem("外呼明细").getRange("A2").values = [["x"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
