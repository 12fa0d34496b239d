import { CENTRE, CommandFolder } from "../support/command-line.ts";

let folder: CommandFolder;
let book: string;
let report: string;
beforeAll(async () => {
  folder = await CommandFolder.set();
  book = await folder.putBook("中心.xlsx", {
    ...CENTRE,
    排名: "工号 | 产值 | 排名\n1001 | 9 | 1",
    联系人: "姓名 | 电话\n张三 | 1380",
  });
  report = await folder.put("价.csv", "业务,生效日期\n手机报,2025-10-01\n");
});
afterAll(() => folder.clear());

describe("inspect", () => {
  it("tells each table with its rows, what was not taken and why, and each problem with its cell", async () => {
    const { exit, printed } = await folder.run(["inspect", book, report]);
    expect(exit).toBe(0);
    expect(printed.split("\n")).toEqual([
      "✓ 人员 → 人员(表头第 1 行)2 行:计入 2(备注 0),未计入 0,跳过 0",
      "✓ 业务单价 → 业务单价(表头第 1 行)1 行:计入 1(备注 0),未计入 0,跳过 0",
      "✓ 外呼明细 → 外呼明细(表头第 1 行)4 行:计入 3(备注 0),未计入 1,跳过 0",
      "- 排名:是报表(有产值、排名或比率),不作输入",
      "    表头:工号、产值、排名",
      "- 联系人:最接近“考勤”,缺 日期",
      "    表头:姓名、电话",
      "- 价:最接近“业务单价”,缺 单价",
      "    表头:业务、生效日期",
      "问题 1 处,归为 1 条:",
      "  外呼明细!D5:“天书”不是已知结果。请在“口径”的结果口径中归类,或改为:成功、拒访、预约……",
      "",
    ]);
  });

  it("prints the same as JSON with --json, and nothing else", async () => {
    const { exit, printed } = await folder.run(["inspect", book, report, "--json"]);
    const json = JSON.parse(printed) as Record<string, unknown[]>;
    expect(exit).toBe(0);
    expect(json["tables"]![2]).toEqual({
      table: "calls",
      file: "中心.xlsx",
      sheet: "外呼明细",
      headerRow: 1,
      rows: 4,
      counted: 3,
      noted: 0,
      setAside: 1,
      skipped: 0,
      problems: { unknownOutcome: 1 },
    });
    expect(json["unrecognised"]).toEqual([
      expect.objectContaining({ file: "中心.xlsx", sheet: "排名" }),
      expect.objectContaining({ file: "中心.xlsx", sheet: "联系人" }),
      expect.objectContaining({ file: "价.csv", sheet: "价", nearest: "prices", missing: ["单价"] }),
    ]);
    expect(json["problems"]).toEqual([
      expect.objectContaining({
        code: "unknownOutcome",
        table: "calls",
        file: "中心.xlsx",
        sheet: "外呼明细",
        row: 5,
        column: "D",
        value: "天书",
        message: expect.stringContaining("外呼明细!D5:“天书”不是已知结果。") as string,
      }),
    ]);
  });

  it("keeps every table's rows equal to counted, set aside and skipped together", async () => {
    const { printed } = await folder.run(["inspect", book, "--json"]);
    const { tables } = JSON.parse(printed) as { tables: Record<string, number>[] };
    for (const { rows, counted, setAside, skipped } of tables) expect(counted! + setAside! + skipped!).toBe(rows);
  });

  it("fails with 3 under --strict when rows were set aside, and only then", async () => {
    expect((await folder.run(["inspect", book, "--strict"])).exit).toBe(3);
    const clean = await folder.putBook("干净.xlsx", { 人员: CENTRE.人员 });
    expect((await folder.run(["inspect", clean, "--strict"])).exit).toBe(0);
  });

  it("tells problems that are alike as one line, with their first places and how many rows", async () => {
    const rows = ["天书", "成功", "天书", "成功", "火星文", "天书", "成功", "天书", "成功", "成功"];
    const body = rows.map((outcome, row) => `2025-10-${row + 10} | 1001 | 手机报 | ${outcome}`).join("\n");
    const calls = `日期 | 工号 | 业务 | 结果\n${body}`;
    const many = await folder.putBook("同.xlsx", { ...CENTRE, 外呼明细: calls });
    const { printed } = await folder.run(["inspect", many]);
    expect(printed).toContain("问题 5 处,归为 2 条:\n  外呼明细!D2、D4、D7 等 4 行:“天书”不是已知结果。");
    expect(printed).toContain("\n  外呼明细!D6:“火星文”不是已知结果。");
    const json = JSON.parse((await folder.run(["inspect", many, "--json"])).printed) as { problems: unknown[] };
    expect(json.problems).toHaveLength(5);
  });

  it("lists the first 40 lines and how many more there are", async () => {
    const ids = Array.from({ length: 45 }, (_, row) => `2025-10-09 | X${row} | 手机报 | 拒访`).join("\n");
    const many = await folder.putBook("多.xlsx", { ...CENTRE, 外呼明细: `日期 | 工号 | 业务 | 结果\n${ids}` });
    const { printed } = await folder.run(["inspect", many]);
    expect(printed).toContain("问题 45 处,归为 45 条:");
    expect(printed.match(/^ {2}外呼明细!/gm)).toHaveLength(40);
    expect(printed).toContain("另有 5 条(5 处)");
  });

  it("writes nothing", async () => {
    const before = await folder.names();
    await folder.run(["inspect", book]);
    expect(await folder.names()).toEqual(before);
  });
});
