import { fakeExcel } from "../support/fake-excel/index.ts";

describe("the life of objects", () => {
  it("ends with their run", async () => {
    const excel = await fakeExcel();
    const range = await excel.asExcel.run(async (context) => {
      const made = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("address");
      await context.sync();
      return made;
    });
    expect(range.address).toBe("Sheet1!A1");
    const dead = expect.objectContaining({
      code: "InvalidObjectPath",
      debugInfo: expect.objectContaining({
        errorLocation: "workbook.worksheets.getItem(...).getRange(...)",
      }) as unknown,
    }) as Error;
    expect(() => range.load("values")).toThrow(dead);
    expect(() => range.getCell(0, 0)).toThrow(dead);
    expect(() => {
      range.values = [[1]];
    }).toThrow(dead);
  });

  it("goes on for what is tracked, until it is let go", async () => {
    const excel = await fakeExcel();
    const range = await excel.asExcel.run(async (context) => {
      const made = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      context.trackedObjects.add(made);
      await context.sync();
      return made;
    });
    await excel.asExcel.run(range, async (context) => {
      range.values = [["still here"]];
      await context.sync();
      context.trackedObjects.remove(range);
    });
    expect(excel.values("Sheet1", "A1")).toEqual([["still here"]]);
    expect(() => range.load("values")).toThrow("isn't working");
  });

  it("keeps objects of one context out of another", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (one) => {
      const source = one.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      await excel.asExcel.run((other) => {
        const charts = other.workbook.worksheets.getItem("Sheet1").charts;
        expect(() => charts.add("Line", source)).toThrow(
          expect.objectContaining({ code: "InvalidRequestContext" }) as Error,
        );
        return Promise.resolve();
      });
      await one.sync();
    });
  });

  it("is over for a sheet that was deleted", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("报表");
      await context.sync();
      sheet.delete();
      sheet.getRange("A1").values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });
});

describe("the counters", () => {
  it("count runs, round trips, actions and proxies", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      await context.sync();
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(sheets.items).toHaveLength(1);
    });
    const { runs, syncs, actions, proxies } = excel.counters;
    // The workbook, its worksheets and one sheet; finding the collection, and loading it.
    expect({ runs, syncs, actions, proxies }).toEqual({ runs: 1, syncs: 1, actions: 2, proxies: 3 });
  });

  it("weigh what goes out and what comes in, three bytes a Chinese character", async () => {
    const excel = await fakeExcel();
    const weigh = async (text: string): Promise<[out: number, back: number]> => {
      excel.counters.reset();
      await excel.asExcel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        range.values = [[text]];
        range.load("values");
        await context.sync();
      });
      return [excel.counters.bytesOut, excel.counters.bytesIn];
    };
    const [out, back] = await weigh("ab");
    expect(await weigh("工号")).toEqual([out + 4, back + 4]);
  });
});
