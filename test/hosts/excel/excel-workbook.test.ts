import { ExcelWorkbook } from "../../../src/hosts/excel/excel-workbook.ts";
import { sessionWith } from "../../support/excel-session.ts";
import { fakeExcel } from "../../support/fake-excel/index.ts";

async function openWorkbook() {
  const excel = await fakeExcel();
  excel.book.addSheet("产值");
  excel.sheet("Sheet1").cells.values.push(["工号"], [1001]);
  excel.sheet("产值").cells.values.push(["产值"], ["坐席台账 SeatLedger · 2025年10月"]);
  return { excel, workbook: new ExcelWorkbook(sessionWith(excel)) };
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

describe("the workbook that is open in Excel", () => {
  it("tells which inputs somebody has edited since they were read", async () => {
    const { excel, workbook } = await openWorkbook();
    await workbook.readSheets();
    await tick();
    expect(workbook.editedSheets()).toEqual([]);
    excel.coAuthor("Sheet1", "A2", 1002);
    await tick();
    expect(workbook.editedSheets()).toEqual(["Sheet1"]);
  });

  it("notices an edit made while they were being read", async () => {
    const { excel, workbook } = await openWorkbook();
    excel.faults.afterSync(2, () => excel.coAuthor("Sheet1", "A2", 1002));
    await workbook.readSheets();
    await tick();
    expect(workbook.editedSheets()).toEqual(["Sheet1"]);
  });

  it("does not mind edits of reports", async () => {
    const { excel, workbook } = await openWorkbook();
    await workbook.readSheets();
    excel.coAuthor("产值", "B5", "备注");
    await tick();
    expect(workbook.editedSheets()).toEqual([]);
  });

  it("forgets edits when it reads again, and listens but once", async () => {
    const { excel, workbook } = await openWorkbook();
    await workbook.readSheets();
    excel.coAuthor("Sheet1", "A2", 1002);
    await tick();
    const sheets = await workbook.readSheets();
    expect(workbook.editedSheets()).toEqual([]);
    expect(excel.book.listeners.changed.size).toBe(1);
    expect((await sheets[0]!.read([0], 1, 2)).columns[0]!.numbers[0]).toBe(1002);
  });
});
