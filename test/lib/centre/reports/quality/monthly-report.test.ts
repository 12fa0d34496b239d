import { monthlyReport } from "../../../../../src/lib/centre/reports/quality/monthly-report.ts";
import { centreOf, gridOf, jsonOf, linesOf, near, pick } from "../../../../support/centre.ts";

const PEOPLE = [
  "1001 | 张三 | 一班",
  "1002 | 李四 | 一班",
  "1003 | 王五 | 一班",
  "2001 | 赵六 | 二班",
  "2002 | 孙七 | 二班",
];
const IDS = PEOPLE.map((row) => row.slice(0, 4));

/** `counts` successes and one refusal of each agent, on a day. */
function calls(day: string, ...counts: number[]): string[] {
  return counts.flatMap((count, place) => {
    const row = (result: string) => `${day} | ${IDS[place]!} | 彩铃 | ${result}`;
    return [...Array.from({ length: count }, () => row("成功")), row("拒绝")];
  });
}

const TABLES = {
  人员: ["工号 | 姓名 | 班组", ...PEOPLE].join("\n"),
  业务单价: "业务 | 单价\n彩铃 | 2",
  外呼明细: ["日期 | 工号 | 业务 | 结果", ...calls("2025-10-09", 5, 1, 4, 3, 2)].join("\n"),
};
const SEPTEMBER = calls("2025-09-09", 1, 1).join("\n");
const QUALITY = {
  质检记录: `日期 | 工号 | 得分
    2025-10-09 | 1001 | 80
    2025-10-10 | 1001 | 90
    2025-10-10 | 2001 | 70`,
};
const PENALTIES = { 评扣: "日期 | 工号 | 类别\n2025-10-09 | 1002 | 严重\n2025-09-09 | 2001 | 严重" };

async function blocksOf(tables: Readonly<Record<string, string>>, period = "2025-10") {
  return jsonOf(monthlyReport, await centreOf(tables), period).blocks!;
}

async function figuresOf(tables: Readonly<Record<string, string>>, ...wanted: string[]) {
  const { rows } = (await blocksOf(tables))["key-figures"]!;
  const own = rows.filter(({ figure }) => wanted.includes(figure as string));
  return pick(own, "figure", "now", "before", "change", "changeRate");
}

describe("月报", () => {
  it("sets the month's key figures beside last month's where the workbook holds that", async () => {
    const both = { ...TABLES, 外呼明细: `${TABLES.外呼明细}\n${SEPTEMBER}` };
    expect(await figuresOf(both, "headcount", "dialled", "subscriptionRate", "output")).toEqual([
      ["headcount", 5, 2, 3, 1.5],
      ["dialled", 20, 4, 16, 4],
      ["subscriptionRate", 0.75, 0.5, 0.25, null],
      ["output", 30, 4, 26, 6.5],
    ]);
    expect(await figuresOf(TABLES, "dialled")).toEqual([["dialled", 20, null, null, null]]);
  });

  it("has no figure and no part of a table that was not read", async () => {
    const bare = await blocksOf(TABLES);
    expect(Object.keys(bare)).toEqual(["key-figures", "teams", "best-and-worst"]);
    expect(await figuresOf(TABLES, "qaScore", "sanctions")).toEqual([]);
    const whole = await blocksOf({ ...TABLES, ...QUALITY, ...PENALTIES });
    expect(Object.keys(whole)).toEqual(["key-figures", "teams", "best-and-worst", "items", "sampling", "penalties"]);
    expect(await figuresOf({ ...TABLES, ...QUALITY, ...PENALTIES }, "qaScore", "sanctions", "fines")).toEqual([
      ["qaScore", 80, null, null, null],
      ["sanctions", 1, null, null, null],
      ["fines", 100, null, null, null],
    ]);
  });

  it("adds the agents' targets up where a team has none of its own", async () => {
    const 目标 = "月份 | 对象 | 产值目标\n2025-10 | 1001 | 15\n2025-10 | 1002 | 5\n2025-10 | 二班 | 20";
    expect(await figuresOf({ ...TABLES, 目标 }, "outputTarget", "outputCompletion")).toEqual([
      ["outputTarget", 40, null, null, null],
      ["outputCompletion", 0.75, null, null, null],
    ]);
    const { rows, totals } = (await blocksOf({ ...TABLES, 目标 }))["teams"]!;
    expect(pick([...rows, totals!], "outputCompletion")).toEqual([[1], [0.5], [0.75]]);
  });

  it("names the three best and worst by output where nobody is ranked, nobody twice", async () => {
    const { rows } = (await blocksOf(TABLES))["best-and-worst"]!;
    expect(pick(rows, "end", "by", "place", "agentId", "output")).toEqual([
      ["best", "output", 1, "1001", 10],
      ["best", "output", 2, "1003", 8],
      ["best", "output", 3, "2001", 6],
      ["worst", "output", 4, "2002", 4],
      ["worst", "output", 5, "1002", 2],
    ]);
  });

  it("names them by performance where some are measured enough, and leaves the others out", async () => {
    const 目标 = "月份 | 对象 | 产值目标\n2025-10 | 1001 | 100\n2025-10 | 1002 | 2";
    const 考勤 = "日期 | 工号 | 状态\n2025-10-09 | 1001 | 出勤\n2025-10-09 | 1002 | 出勤";
    const 质检记录 = `${QUALITY.质检记录}\n2025-10-10 | 1002 | 90`;
    const { rows } = (await blocksOf({ ...TABLES, 目标, 考勤, 质检记录 }))["best-and-worst"]!;
    expect(pick(rows, "end", "by", "agentId")).toEqual([
      ["best", "performance", "1002"],
      ["best", "performance", "1001"],
    ]);
  });

  it("lists who is short of samples under the teams' QA", async () => {
    const centre = await centreOf({ ...TABLES, ...QUALITY });
    const { rows } = jsonOf(monthlyReport, centre, "2025-10").blocks!["sampling"]!;
    expect(pick(rows, "team", "listed", "sampledEnough", "samples", "missingSamples")).toEqual([
      ["一班", 3, 0, 2, 13],
      ["二班", 2, 0, 1, 9],
    ]);
    const notes = linesOf(gridOf(monthlyReport, centre, "2025-10")).filter(([role, text]) => role === "note" && text);
    expect(notes.slice(-2).map(([, text]) => text)).toEqual([
      "一班:1001 张三 差 3 份、1002 李四 差 5 份、1003 王五 差 5 份",
      "二班:2001 赵六 差 4 份、2002 孙七 差 5 份",
    ]);
  });

  it("has the listed agents alone in the shares of its sampling, and no samples missing of others", async () => {
    const evaluations = ["1001", "X77"].map((agent) => `2025-10-09 | ${agent} | 80 | 王检`);
    const 质检记录 = ["日期 | 工号 | 得分 | 质检员", ...evaluations].join("\n");
    const 口径 = "块 | 项 | 值\n考核口径 | 最低样本数 | 1";
    const centre = await centreOf({ ...TABLES, 质检记录, 口径 });
    const { rows, totals } = jsonOf(monthlyReport, centre, "2025-10").blocks!["sampling"]!;
    const figures = ["listed", "sampledEnough", "sampledShare", "missingSamples"];
    expect(pick([...rows, totals!], "team", ...figures)).toEqual([
      ["一班", 3, 1, near(1 / 3), 2],
      ["二班", 2, 0, 0, 2],
      ["未归属", 0, 0, null, 0],
      [undefined, 5, 1, 0.2, 4],
    ]);
  });

  it("lists those with a sanction of the month alone", async () => {
    const { rows, totals } = (await blocksOf({ ...TABLES, ...PENALTIES }))["penalties"]!;
    expect(pick(rows, "agentId", "written", "fines")).toEqual([["1002", 1, 100]]);
    expect(pick([totals!], "written", "fines")).toEqual([[1, 100]]);
  });

  it("says so where there is nothing to list", async () => {
    const 评扣 = "日期 | 工号 | 类别\n2025-09-09 | 2001 | 轻度";
    const lines = linesOf(gridOf(monthlyReport, await centreOf({ ...TABLES, 评扣 }), "2025-10"));
    expect(lines.at(-1)).toEqual(["note", "没有。"]);
    expect(lines.slice(-3)[0]!.slice(0, 3)).toEqual(["group", "班组", "工号"]);
  });

  it("is one sheet with the teams' and the items' charts beside their figures, for paper that stands", async () => {
    const 质检记录 = "日期 | 工号 | 得分 | 服务用语 | 应变能力\n2025-10-09 | 1001 | 80 | 15 | 18";
    const grid = gridOf(monthlyReport, await centreOf({ ...TABLES, 质检记录 }), "2025-10");
    expect([grid.name, grid.orientation]).toEqual(["月报 2025-10", "portrait"]);
    expect(grid.charts!.map(({ title }) => title)).toEqual([
      "各班组产值与完成率",
      "各班组定制率与接通率",
      "失分的项目",
    ]);
    const [[first]] = grid.charts![0]!.rows as [[number, number]];
    expect(grid.rows[first]!.cells[0]!.value).toBe("一班");
  });

  it("is of a month", async () => {
    const centre = await centreOf(TABLES);
    expect(() => jsonOf(monthlyReport, centre, "2025-10-09")).toThrow("“月报”的期间要是一个月");
  });
});
