import { fakeExcel } from "../support/fake-excel/index.ts";

/** Fills A1:B2 of the first sheet and hands the range to `work`. */
async function withRange(work: (range: Excel.Range, context: Excel.RequestContext) => Promise<void>) {
  const excel = await fakeExcel();
  await excel.asExcel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      ["工号", "通数"],
      ["1001", 12],
    ];
    await context.sync();
    await work(context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2"), context);
  });
  return excel;
}

describe("loading", () => {
  it("throws for a property that was not loaded", async () => {
    await withRange(async (range, context) => {
      await context.sync();
      expect(() => range.address).toThrow(
        expect.objectContaining({
          name: "RichApi.Error",
          code: "PropertyNotLoaded",
          message:
            "The property 'address' is not available. Before reading the property's value, call the load method on the containing object and call \"context.sync()\" on the associated request context.",
          debugInfo: expect.objectContaining({ errorLocation: "Range.address" }) as unknown,
        }) as Error,
      );
    });
  });

  it("throws for a property that was loaded and not synced", async () => {
    await withRange(async (range, context) => {
      range.load("address");
      expect(() => range.address).toThrow("The property 'address' is not available");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B2");
    });
  });

  it("loads for one object and not for its twin", async () => {
    await withRange(async (range, context) => {
      const twin = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["工号", "通数"],
        [1001, 12],
      ]);
      expect(() => twin.values).toThrow("not available");
    });
  });

  it.each([
    ["a text", "rowCount, format/fill/color"],
    ["a list", ["rowCount", "format/fill/color"]],
    ["an object", { rowCount: true, format: { fill: { color: true } } }],
    ["a query", { select: "rowCount", expand: "format/fill/color" }],
  ])("takes %s, and no more than was asked", async (_, option) => {
    await withRange(async (range, context) => {
      range.format.fill.color = "#FF0000";
      const again = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      again.load(option as string);
      await context.sync();
      expect([again.rowCount, again.format.fill.color]).toEqual([2, "#FF0000"]);
      expect(() => again.columnCount).toThrow("columnCount");
      expect(() => again.format.font.bold).toThrow("bold");
    });
  });

  it.each([["items/name"], ["name"], [["items/name"]], [{ name: true }]])(
    "loads what a collection holds by %j",
    async (option) => {
      const excel = await fakeExcel();
      await excel.asExcel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        expect(() => sheets.items).toThrow("'items' is not available");
        sheets.load(option as string);
        await context.sync();
        expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
        expect(() => sheets.items[0]!.visibility).toThrow("visibility");
      });
    },
  );

  it("reaches collections within collections", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tables.add("A1:B3", true).name = "坐席";
      const sheets = context.workbook.worksheets.load("items/name,items/tables/items/name");
      await context.sync();
      expect(sheets.items[0]!.tables.items.map(({ name }) => name)).toEqual(["坐席"]);
    });
  });

  it("refuses a property that does not exist", async () => {
    await withRange(async (range, context) => {
      range.load("vlaues");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });

  it("gives back what was set, not what became of it, until it is loaded again", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.values = [["001"]];
      await context.sync();
      expect(range.values).toEqual([["001"]]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1]]);
    });
  });

  it("throws for a result that is not there yet", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      expect(() => count.value).toThrow(expect.objectContaining({ code: "ValueNotLoaded" }) as Error);
      await context.sync();
      expect(count.value).toBe(1);
    });
  });
});

describe("null objects", () => {
  it("do not know what they are before the sync", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      expect(() => sheet.isNullObject).toThrow("'isNullObject' is not available");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
  });

  it("answer undefined to everything, loaded or not", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有").load("name");
      await context.sync();
      expect([sheet.name, sheet.tabColor]).toEqual([undefined, undefined]);
    });
  });

  it("swallow calls and settings, and lead to null objects", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      const range = sheet.getRange("A1");
      range.values = [["x"]];
      sheet.delete();
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
    expect(excel.sheetNames()).toEqual(["Sheet1"]);
  });

  it("are not null where something was found", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("sheet1").load("name");
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect([sheet.isNullObject, sheet.name, used.isNullObject]).toEqual([false, "Sheet1", true]);
    });
  });
});
