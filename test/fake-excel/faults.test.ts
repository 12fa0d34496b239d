import { fakeExcel, type FakeExcel } from "../support/fake-excel/index.ts";

/** Adds sheets 甲 and 乙 in one request. */
function addTwo(excel: FakeExcel, options: Excel.RunOptions = {}): Promise<void> {
  return excel.asExcel.run(options, async (context) => {
    context.workbook.worksheets.add("甲");
    context.workbook.worksheets.add("乙");
    await context.sync();
  });
}

describe("faults", () => {
  it("strike at the action they are told to, once", async () => {
    const excel = await fakeExcel();
    // Finding the collection is the first action.
    excel.faults.failAction(3);
    await expect(addTwo(excel)).rejects.toMatchObject({
      code: "GeneralException",
      debugInfo: { errorLocation: "WorksheetCollection.add" },
    });
    expect(excel.sheetNames()).toEqual(["Sheet1", "甲"]);
    excel.sheet("甲").name = "旧甲";
    await addTwo(excel);
    expect(excel.sheetNames()).toEqual(["Sheet1", "旧甲", "甲", "乙"]);
  });

  it("refuse whole requests for a while, and nothing is done", async () => {
    const excel = await fakeExcel();
    excel.faults.transient("ServiceNotAvailable", 2);
    await expect(addTwo(excel)).rejects.toMatchObject({ code: "ServiceNotAvailable" });
    await expect(addTwo(excel)).rejects.toMatchObject({ code: "ServiceNotAvailable" });
    expect(excel.sheetNames()).toEqual(["Sheet1"]);
    await addTwo(excel);
    expect(excel.sheetNames()).toEqual(["Sheet1", "甲", "乙"]);
  });

  it("let nothing through while a cell is being edited", async () => {
    const excel = await fakeExcel();
    excel.faults.editCell(1);
    await expect(addTwo(excel)).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
      message: expect.stringContaining("cell-editing mode") as unknown,
    });
    await addTwo(excel);
    expect(excel.sheetNames()).toEqual(["Sheet1", "甲", "乙"]);
  });

  it("wait for the cell to be left when asked to", async () => {
    const excel = await fakeExcel();
    excel.faults.editCell(3);
    await addTwo(excel, { delayForCellEdit: true });
    expect(excel.sheetNames()).toEqual(["Sheet1", "甲", "乙"]);
  });

  it("wait without end for a user who does not leave the cell", async () => {
    const excel = await fakeExcel();
    excel.faults.editCell(Infinity);
    let isDone = false;
    const added = addTwo(excel, { delayForCellEdit: true }).then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isDone).toBe(false);
    excel.faults.leaveCell();
    await added;
    expect(isDone).toBe(true);
  });

  it("show in what belongs to the workbook in front when the focus is lost", async () => {
    const excel = await fakeExcel();
    excel.loseFocus();
    const activate = () =>
      excel.asExcel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [["still written"]];
        context.workbook.worksheets.getActiveWorksheet();
        await context.sync();
      });
    await expect(activate()).rejects.toMatchObject({ code: "InactiveWorkbook" });
    expect(excel.values("Sheet1", "A1")).toEqual([["still written"]]);
    excel.regainFocus();
    await activate();
  });
});

describe("a colleague", () => {
  it("changes cells between two syncs", async () => {
    const excel = await fakeExcel();
    excel.faults.afterSync(1, () => excel.coAuthor("Sheet1", "A1", "改了"));
    await excel.asExcel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.values = [["原来"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["原来"]]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["改了"]]);
    });
  });

  it("is told from the user by the source of the event", async () => {
    const excel = await fakeExcel();
    const heard: string[] = [];
    const handler = await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const added = sheet.onChanged.add((event) => {
        heard.push(`${event.source} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1:B1").values = [[1, 2]];
      await context.sync();
      return added;
    });
    excel.coAuthor("Sheet1", "C3", "x");
    await new Promise((resolve) => setTimeout(resolve, 5));
    await excel.asExcel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excel.coAuthor("Sheet1", "D4", "y");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual(["Local A1:B1", "Remote C3"]);
  });
});
