import { ExcelWorkbook } from "../../../src/hosts/excel/excel-workbook.ts";
import { parsePeriod } from "../../../src/lib/facts/period.ts";
import { performCommand } from "../../../src/taskpane/commands/commands.ts";
import type { Rows } from "../../support/centre.ts";
import { CENTRE, CommandFolder } from "../../support/command-line.ts";
import { sessionWith } from "../../support/excel-session.ts";
import { fakeExcel } from "../../support/fake-excel/index.ts";

let folder: CommandFolder;
beforeAll(async () => (folder = await CommandFolder.set()));
afterAll(() => folder.clear());

async function open(sheets: Readonly<Record<string, Rows>>) {
  await folder.putBook("外呼.xlsx", sheets);
  const excel = await fakeExcel({ profile: "ltsc2021", workbook: await folder.bytes("外呼.xlsx") });
  return { excel, port: new ExcelWorkbook(sessionWith(excel)) };
}

const OUTPUT = "\n2025-10-10 | 2001 | 手机报 | 拒访";
const BOOK = { ...CENTRE, 外呼明细: CENTRE.外呼明细 + OUTPUT };
const DEFINITIONS =
  "块 | 项 | 值 | 单位 | 说明\n考核口径 | 最低样本数 | 6 | 份/月 | 自定\n表名口径 | 工作表名 |  |  | 例";
const DENOMINATOR = { block: "比率口径", item: "定制率分母", value: "外呼" };
const SAMPLES = { block: "考核口径", item: "最低样本数", value: "8" };
const october = parsePeriod("2025-10")!;

describe("changes of 口径", () => {
  it("are compared on the figures that they change, and nothing is written", async () => {
    const { excel, port } = await open({
      ...CENTRE,
      外呼明细: CENTRE.外呼明细 + "\n2025-10-09 | 1001 | 手机报 | 占线",
    });
    const command = { kind: "compareDefinitions", changes: [DENOMINATOR], period: october } as const;
    const figures = await performCommand(port, command, {});
    expect(figures.map(({ title, of, before, after }) => [title, of, before, after])).toEqual([
      ["定制率", null, 2 / 3, 0.5],
      ["定制率", "一班", 0.5, expect.closeTo(1 / 3, 12)],
      ["拒访率", null, 1 / 3, 0.25],
      ["拒访率", "一班", 0.5, expect.closeTo(1 / 3, 12)],
    ]);
    expect(excel.sheetNames()).toEqual(["人员", "业务单价", "外呼明细"]);
  });

  it("show the rows that would count with them", async () => {
    const { port } = await open(BOOK);
    const changes = [{ block: "结果口径", item: "天书", value: "拒访" }];
    const figures = await performCommand(port, { kind: "compareDefinitions", changes, period: october }, {});
    expect(figures[0]).toMatchObject({ title: "计入的行数", of: "外呼明细", before: 4, after: 5 });
  });

  it("make the sheet 口径 where there is none, with drop-downs and all defaults", async () => {
    const { excel, port } = await open(BOOK);
    await performCommand(port, { kind: "applyDefinitions", changes: [DENOMINATOR] }, {});
    expect(excel.values("口径", "A1:C1")).toEqual([["块", "项", "值"]]);
    expect(excel.sheet("口径").validations.length).toBeGreaterThan(3);
    const { rows, sheet } = await performCommand(port, { kind: "definitions" }, {});
    expect([sheet, rows.find(({ item }) => item === "分母")?.value]).toEqual(["口径", "外呼"]);
    expect(await port.restoreLast()).toBeNull();
    expect(excel.sheetNames()).toContain("口径");
  });

  it("change one cell of a sheet that is there, and add what it lacks below", async () => {
    const { excel, port } = await open({ ...BOOK, 口径: DEFINITIONS });
    const before = excel.values("口径", "A1:E6");
    await performCommand(port, { kind: "applyDefinitions", changes: [SAMPLES, DENOMINATOR] }, {});
    const expected = before.map((row) => [...row]);
    expected[1]![2] = 8;
    expected[3] = ["比率口径", "定制率分母", "外呼", "", ""];
    expect(excel.values("口径", "A1:E6")).toEqual(expected);
    expect(await port.restoreLast()).toMatchObject({ restored: ["口径"] });
    expect(excel.values("口径", "A1:E6")).toEqual(before);
  });

  it("are not written when 口径 could not be read with them", async () => {
    const { excel, port } = await open({ ...BOOK, 口径: DEFINITIONS });
    const changes = [{ ...SAMPLES, value: "许多" }];
    await expect(performCommand(port, { kind: "applyDefinitions", changes }, {})).rejects.toThrow(
      "“考核口径·最低样本数”不能是“许多”。可填:1 到 1000 的整数。",
    );
    expect(excel.values("口径", "C2:C2")).toEqual([["6"]]);
  });
});

describe("a sheet that was not recognised", () => {
  const STRANGE = {
    人员: CENTRE.人员,
    业务单价: CENTRE.业务单价,
    明细一: "哪天 | 谁 | 业务 | 怎么样\n2025-10-09 | 1001 | 手机报 | 成功",
  };

  it("lists what its columns are called", async () => {
    const { port } = await open(STRANGE);
    const [unread] = (await performCommand(port, { kind: "inspect" }, {})).unread;
    const asked = { kind: "headers", file: unread!.file, sheet: "明细一" } as const;
    expect(await performCommand(port, asked, {})).toEqual(["哪天", "谁", "业务", "怎么样"]);
  });

  it("is read once it was told what it and its columns are, and the choice is kept in 口径", async () => {
    const { port } = await open(STRANGE);
    const changes = [
      { block: "表名口径", item: "明细一", value: "外呼明细" },
      { block: "列名口径", item: "外呼明细.日期", value: "哪天" },
      { block: "列名口径", item: "外呼明细.工号", value: "谁" },
      { block: "列名口径", item: "外呼明细.结果", value: "怎么样" },
    ];
    await performCommand(port, { kind: "applyDefinitions", changes }, {});
    const { readings, unread } = await performCommand(port, { kind: "inspect" }, {});
    expect(readings.find(({ sheet }) => sheet === "明细一")).toMatchObject({ table: "calls", counted: 1 });
    expect(unread).toEqual([]);
  });
});

describe("the lines that would make a sheet readable", () => {
  const told = "日期 | 工号 | 业务 | 话务结果\n2025-10-10 | 1001 | 手机报 | 成功";

  it.each<[string, Readonly<Record<string, Rows>>]>([
    ["where there is no 口径 yet", {}],
    ["beside the headers that a column has already", { 口径: "块 | 项 | 值\n列名口径 | 外呼明细.结果 | 呼叫情况" }],
  ])("are kept in 口径, and it is read, %s", async (_, definitions) => {
    const { port } = await open({ ...CENTRE, 十月: told, ...definitions });
    const { unread } = await performCommand(port, { kind: "inspect" }, {});
    expect(unread).toMatchObject([{ sheet: "十月", headers: ["日期", "工号", "业务", "话务结果"] }]);
    await performCommand(port, { kind: "keepLines", lines: unread[0]!.definitions }, {});
    const after = await performCommand(port, { kind: "inspect" }, {});
    expect(after.unread).toEqual([]);
    expect(after.readings.find(({ sheet }) => sheet === "十月")).toMatchObject({ table: "calls", counted: 1 });
  });
});
