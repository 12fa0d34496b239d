import { fakeExcel } from "../support/fake-excel/index.ts";

describe("the queue of the fake Excel", () => {
  it("does nothing until it is synced", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      context.workbook.worksheets.add("报表");
      expect(excel.sheetNames()).toEqual(["Sheet1"]);
      await context.sync();
      expect(excel.sheetNames()).toEqual(["Sheet1", "报表"]);
    });
  });

  it("syncs what is left when the batch ends", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run((context) => {
      context.workbook.worksheets.add("报表");
      return Promise.resolve();
    });
    expect(excel.sheetNames()).toEqual(["Sheet1", "报表"]);
  });

  it("takes effect on a later tick", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      context.workbook.worksheets.add("报表");
      const synced = context.sync();
      await Promise.resolve();
      expect(excel.sheetNames()).toEqual(["Sheet1"]);
      await synced;
      expect(excel.sheetNames()).toEqual(["Sheet1", "报表"]);
    });
  });

  it("fails at the sync, with the code and the place of the action", async () => {
    const excel = await fakeExcel();
    const run = excel.asExcel.run(async (context) => {
      context.workbook.worksheets.getItem("没有");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      name: "RichApi.Error",
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      debugInfo: {
        code: "ItemNotFound",
        errorLocation: "WorksheetCollection.getItem",
        statement: "workbook.worksheets.getItem(...);",
      },
    });
  });

  it("keeps what was done before the failing action, and nothing after it", async () => {
    const excel = await fakeExcel();
    const run = excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A2").values = [["too", "wide"]];
      sheet.getRange("A3").values = [["after"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    expect(excel.values("Sheet1", "A1:A3")).toEqual([["before"], [""], [""]]);
  });

  it("delivers the results of the actions before the failing one", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
      context.workbook.worksheets.getItem("没有");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
      expect(sheet.name).toBe("Sheet1");
    });
  });

  it("starts afresh after a failed sync", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      context.workbook.worksheets.getItem("没有");
      await expect(context.sync()).rejects.toThrow();
      context.workbook.worksheets.add("报表");
      await context.sync();
    });
    expect(excel.sheetNames()).toEqual(["Sheet1", "报表"]);
  });

  it("takes arrays as they are at the sync, through JSON", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const rows: unknown[][] = [["first", Number.NaN]];
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = rows;
      rows[0]![0] = "changed";
      await context.sync();
    });
    expect(excel.values("Sheet1", "A1:B1")).toEqual([["changed", ""]]);
  });

  it("refuses a batch that returns no promise", async () => {
    const excel = await fakeExcel();
    const batch = (() => 1) as unknown as (context: Excel.RequestContext) => Promise<number>;
    await expect(excel.asExcel.run(batch)).rejects.toMatchObject({ code: "RunMustReturnPromise" });
  });
});

describe("concurrent runs", () => {
  it("interleave at their syncs", async () => {
    const excel = await fakeExcel();
    const order: string[] = [];
    const worker = (name: string) =>
      excel.asExcel.run(async (context) => {
        for (const round of [1, 2]) {
          context.workbook.worksheets.add(`${name}${round}`);
          await context.sync();
          order.push(`${name}${round}`);
        }
      });
    await Promise.all([worker("甲"), worker("乙")]);
    expect(order).toEqual(["甲1", "乙1", "甲2", "乙2"]);
    expect(excel.sheetNames()).toEqual(["Sheet1", "甲1", "乙1", "甲2", "乙2"]);
  });

  it("wait for each other on one context", async () => {
    const excel = await fakeExcel();
    const order: string[] = [];
    await excel.asExcel.run(async (context) => {
      context.trackedObjects.add(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
      void excel.asExcel.run(context, () => Promise.resolve(order.push("second")));
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push("first");
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(order).toEqual(["first", "second"]);
  });
});
