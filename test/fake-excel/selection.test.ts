import { fakeExcel } from "../support/fake-excel/index.ts";

describe("the selection", () => {
  it("is told to whoever listens, whoever selects", async () => {
    const excel = await fakeExcel();
    const told: unknown[] = [];
    await excel.asExcel.run(async (context) => {
      context.workbook.onSelectionChanged.add((event) => Promise.resolve(told.push(event)));
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").select();
      await context.sync();
    });
    excel.select("Sheet1", "C3:D9");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(told).toHaveLength(2);
  });

  it("has one active cell, its first", async () => {
    const excel = await fakeExcel();
    excel.select("Sheet1", "C3:D9");
    const address = await excel.asExcel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load({ address: true });
      await context.sync();
      return cell.address;
    });
    expect(address).toBe("Sheet1!C3");
  });
});
