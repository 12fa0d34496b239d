import { ExcelWorkbook } from "../../../src/hosts/excel/excel-workbook.ts";
import { performCommand } from "../../../src/taskpane/commands/commands.ts";
import { sessionWith } from "../../support/excel-session.ts";
import { fakeExcel } from "../../support/fake-excel/index.ts";

describe("an empty workbook", () => {
  it("becomes a made-up centre that every table is read from", async () => {
    const excel = await fakeExcel({ profile: "web" });
    const port = new ExcelWorkbook(sessionWith(excel));
    expect(await performCommand(port, { kind: "checkEmpty" }, {})).toEqual({ isEmpty: true });
    const result = await performCommand(port, { kind: "setUp", what: "sample", month: "2025-10" }, {});
    const tables = new Set(result.readings.map(({ table }) => table));
    expect([...tables]).toEqual(expect.arrayContaining(["roster", "prices", "calls", "sessions", "attendance"]));
    expect(result.readings.reduce((sum, { counted }) => sum + counted, 0)).toBeGreaterThan(1000);
    expect(await performCommand(port, { kind: "checkEmpty" }, {})).toEqual({ isEmpty: false });
  }, 60_000);

  it("becomes the empty tables with formats and drop-downs, which are nobody's to take away again", async () => {
    const excel = await fakeExcel({ profile: "ltsc2021" });
    const port = new ExcelWorkbook(sessionWith(excel));
    const { placed } = await performCommand(port, { kind: "setUp", what: "template", month: "2025-10" }, {});
    expect(placed.map(({ name }) => name)).toEqual(expect.arrayContaining(["人员", "外呼明细", "评扣", "口径"]));
    const { validations, cells } = excel.sheet("评扣");
    expect(validations.map(({ rule }) => rule.list?.source)).toContain("申诉中,撤销,维持");
    expect([cells.styleAt(500, 0).numberFormat, cells.styleAt(500, 1).numberFormat]).toEqual(["yyyy-mm-dd", "@"]);
    expect(await port.restoreLast()).toBeNull();
    expect(excel.sheetNames()).toContain("评扣");
  }, 60_000);

  it("is the only one that is filled", async () => {
    const excel = await fakeExcel();
    excel.coAuthor("Sheet1", "B2", "我的");
    const port = new ExcelWorkbook(sessionWith(excel));
    const command = { kind: "setUp", what: "template", month: "2025-10" } as const;
    await expect(performCommand(port, command, {})).rejects.toThrow("这个工作簿里已经有内容");
    expect(excel.sheetNames()).toEqual(["Sheet1"]);
  });
});
