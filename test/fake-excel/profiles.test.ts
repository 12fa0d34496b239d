import { fakeExcel } from "../support/fake-excel/index.ts";
import type { ProfileName } from "../support/fake-excel/profile.ts";

describe("profiles", () => {
  it.each<[ProfileName, string, boolean, boolean, boolean]>([
    ["web", "OfficeOnline", true, true, true],
    ["win365", "PC", true, true, true],
    ["ltsc2024", "PC", true, false, false],
    ["ltsc2021", "PC", false, false, false],
    ["mac", "Mac", false, false, true],
  ])("%s is %s and supports what it does", async (...[profile, platform, hasValuesAsJson, hasUndo, hasShortcuts]) => {
    const { asOffice } = await fakeExcel({ profile });
    const { requirements } = asOffice.context;
    expect(asOffice.context.platform).toBe(platform);
    expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.16")).toBe(hasValuesAsJson);
    expect(requirements.isSetSupported("ExcelApi", "1.19")).toBe(hasUndo);
    expect(requirements.isSetSupported("KeyboardShortcuts", "1.1")).toBe(hasShortcuts);
    expect(requirements.isSetSupported("NoSuchApi")).toBe(false);
  });

  it("refuse what came later, at the sync", async () => {
    const excel = await fakeExcel({ sets: { ExcelApi: "1.12" } });
    await excel.asExcel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.load("numberFormatCategories");
      await context.sync();
      range.getMergedAreasOrNullObject();
      await expect(context.sync()).rejects.toMatchObject({
        code: "ApiNotFound",
        debugInfo: { errorLocation: "Range.getMergedAreasOrNullObject" },
      });
    });
  });

  it("refuse to load what came later", async () => {
    const excel = await fakeExcel({ sets: { ExcelApi: "1.11" } });
    await excel.asExcel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("numberFormatCategories");
      await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    });
  });

  it("undo a step a request where they can, and nothing past a deleted sheet", async () => {
    const stepsIn = async (profile: ProfileName): Promise<number[]> => {
      const excel = await fakeExcel({ profile });
      const steps: number[] = [];
      await excel.asExcel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("报表");
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        steps.push(excel.book.undo.steps);
        sheet.delete();
        await context.sync();
        steps.push(excel.book.undo.steps);
      });
      return steps;
    };
    expect(await stepsIn("win365")).toEqual([2, 0]);
    expect(await stepsIn("ltsc2024")).toEqual([0, 0]);
  });
});

describe("limits", () => {
  const megabytes = (count: number): string[][] =>
    Array.from({ length: count * 32 }, () => ["好".repeat((1024 * 1024) / 32 / 3)]);

  const write = async (profile: ProfileName, rows: string[][]) => {
    const excel = await fakeExcel({ profile });
    await excel.asExcel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${rows.length}`).values = rows;
      await context.sync();
    });
    return excel;
  };

  it("lets no more than 5 MB of JSON through to the web", async () => {
    await expect(write("web", megabytes(6))).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    const { counters } = await write("web", megabytes(4));
    expect(counters.largestRequestBytes).toBeGreaterThan(4 * 1024 * 1024 * 0.99);
  });

  it("lets it through on the desktop", async () => {
    const excel = await write("win365", megabytes(6));
    expect(excel.sheet("Sheet1").cells.usedArea(true)?.bottom).toBe(191);
  });

  it("lets no more than 5 MB come back from the web", async () => {
    const excel = await write("web", megabytes(4));
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A128").load("values,formulas");
      await expect(context.sync()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    });
  });

  it("reads null, and no error, past 5 million cells and for whole columns", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const ranges = ["A1:E1000001", "A:A", "1:1"].map((address) => sheet.getRange(address).load("values"));
      await context.sync();
      expect(ranges.map(({ values }) => values as unknown)).toEqual([null, null, null]);
    });
  });

  it("refuses to write whole columns and more cells than an operation may touch", async () => {
    const excel = await fakeExcel();
    const write = (address: string) =>
      excel.asExcel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(address).values = "x" as unknown as string[][];
        await context.sync();
      });
    await expect(write("A:A")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(write("A1:BZ600000")).rejects.toMatchObject({ code: "OperationCellsExceedLimit" });
    await expect(write("A1,".repeat(3000))).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
