import { performanceReport } from "../../../../../src/lib/centre/reports/quality/performance.ts";
import { centreOf, gridOf, jsonOf, linesOf, near, pick } from "../../../../support/centre.ts";

type Sheets = Readonly<Record<string, string>>;

const ROSTER = `工号 | 姓名 | 班组 | 岗位 | 入职日期 | 离职日期
  1001 | 张三 | 一班 | 坐席 |            |
  1002 | 李四 | 一班 | 坐席 | 2025-10-20 |
  1003 | 王五 | 二班 | 坐席 |            | 2025-10-10
  1004 | 赵六 | 二班 | 班长 |            |`;
const PRICES = "业务 | 单价\n彩铃 | 10";

async function json(sheets: Sheets) {
  const centre = await centreOf({ 人员: ROSTER, 业务单价: PRICES, ...sheets });
  return jsonOf(performanceReport, centre, "2025-10");
}

/** Successes worth 10 yuan each. */
function output(...counts: [agent: string, count: number][]): Sheets {
  const rows = counts.map(([agent, count]) => `2025-10-09 | ${agent} | 彩铃 | ${count} | ${count} | ${count}`);
  return { 外呼汇总: ["日期 | 工号 | 业务 | 外呼量 | 接通量 | 定制量", ...rows].join("\n") };
}

function targets(...rows: string[]): Sheets {
  return { 目标: ["月份 | 对象 | 产值目标", ...rows.map((row) => `2025-10 | ${row}`)].join("\n") };
}

function attendance(...rows: string[]): Sheets {
  return { 考勤: ["日期 | 工号 | 状态 | 天数", ...rows].join("\n") };
}

function evaluations(...rows: string[]): Sheets {
  return { 质检记录: ["日期 | 工号 | 录音编号 | 得分", ...rows.map((row) => `2025-10-09 | ${row}`)].join("\n") };
}

function tasks(...rows: string[]): Sheets {
  return { 任务评分: ["月份 | 工号 | 得分", ...rows].join("\n") };
}

describe("绩效成绩", () => {
  it("weighs the four areas as 考核口径 says", async () => {
    const { rows } = await json({
      ...output(["1001", 80]),
      ...targets("1001 | 1000"),
      ...attendance("2025-10-09 | 1001 | 出勤 |", "2025-10-10 | 1001 | 迟到 |"),
      ...evaluations("1001 | R1 | 90", "1001 | R2 | 94"),
      ...tasks("2025-10 | 1001 | 70", "2025-10 | 1001 | 80", "2025-09 | 1001 | 10"),
    });
    expect(rows[0]).toEqual({
      team: "一班",
      agentId: "1001",
      name: "张三",
      outputScore: 80,
      attendanceScore: 98,
      qualityScore: 92,
      taskScore: 75,
      performance: near((40 * 80 + 20 * 98 + 30 * 92 + 10 * 75) / 100),
      grade: "B",
      rankInTeam: 1,
      rank: 1,
      missing: [],
    });
  });

  it("goes by the centre's own weights", async () => {
    const 口径 = `块 | 项 | 值
      考核口径 | 产值权重 | 50
      考核口径 | 考勤权重 | 0
      考核口径 | 服务质量权重 | 50
      考核口径 | 任务权重 | 0`;
    const sheets = { ...output(["1001", 80]), ...targets("1001 | 1000"), ...evaluations("1001 | R1 | 90") };
    const { rows } = await json({ 口径, ...sheets });
    expect(pick(rows, "performance", "rank")[0]).toEqual([85, 1]);
  });

  it("has a row for each 坐席 employed in the month, and for nobody else", async () => {
    const { rows } = await json({ ...evaluations("1004 | R1 | 90", "9999 | R2 | 90"), ...output(["9999", 5]) });
    expect(pick(rows, "team", "agentId", "performance")).toEqual([
      ["一班", "1001", null],
      ["一班", "1002", null],
      ["二班", "1003", null],
    ]);
  });

  describe("in output", () => {
    it("counts completion up to 120%, and is null without a target", async () => {
      const sheets = { ...output(["1001", 130], ["1002", 50]), ...targets("1001 | 1000") };
      expect(pick((await json(sheets)).rows, "agentId", "outputScore", "performance").slice(0, 2)).toEqual([
        ["1001", near(120), near(120)],
        ["1002", null, null],
      ]);
    });

    it("holds the whole month against the whole target, of joiners and leavers too", async () => {
      const sheets = { ...output(["1002", 40], ["1003", 30]), ...targets("1002 | 1000", "1003 | 1000") };
      expect(pick((await json(sheets)).rows, "agentId", "outputScore").slice(1)).toEqual([
        ["1002", 40],
        ["1003", 30],
      ]);
    });

    it("scores who had a target and no output 0", async () => {
      expect(pick((await json({ ...output(["1002", 1]), ...targets("1001 | 1000") })).rows, "outputScore")[0]).toEqual([
        0,
      ]);
    });
  });

  it.each<[string, string[], number | null]>([
    [
      "迟到 and 早退 one each, whatever 天数 says",
      ["2025-10-09 | 1001 | 迟到 | 3", "2025-10-10 | 1001 | 早退 | 2"],
      96,
    ],
    ["leave and 旷工 by 天数", ["2025-10-09 | 1001 | 事假 | 2", "2025-10-13 | 1001 | 病假 | 0.5"], 97.75],
    ["旷工 20 a day", ["2025-10-09 | 1001 | 旷工 | 2", "2025-10-13 | 1001 | 旷工 |"], 40],
    ["nothing for other words", ["2025-10-09 | 1001 | 年假 | 3", "2025-10-13 | 1001 | 缺卡 |"], 100],
    ["never under 0", ["2025-10-09 | 1001 | 旷工 | 6"], 0],
    ["null without rows of the month", ["2025-09-30 | 1001 | 迟到 |", "2025-10-09 | 1002 | 迟到 |"], null],
  ])("deducts in attendance: %s", async (_, rows, score) => {
    expect(pick((await json(attendance(...rows))).rows, "attendanceScore")[0]).toEqual([score]);
  });

  it("leaves out what was not measured, names it, and ranks only where 70% of the weight was", async () => {
    const { rows } = await json({
      ...output(["1001", 80], ["1003", 100]),
      ...targets("1001 | 1000", "1003 | 1000"),
      ...evaluations("1001 | R1 | 90"),
      ...attendance("2025-10-09 | 1003 | 出勤 |"),
    });
    const columns = ["agentId", "performance", "grade", "rankInTeam", "rank", "missing"];
    expect(pick(rows, ...columns)).toEqual([
      ["1001", near((40 * 80 + 30 * 90) / 70), "B", 1, 1, ["attendance", "task"]],
      ["1002", null, null, null, null, ["output", "attendance", "quality", "task"]],
      ["1003", 100, null, null, null, ["quality", "task"]],
    ]);
  });

  it("goes by the centre's own share of weight for a rank", async () => {
    const sheets = { ...output(["1001", 80]), ...targets("1001 | 1000") };
    const 口径 = "块 | 项 | 值\n考核口径 | 排名所需权重 | 40%";
    expect(pick((await json({ 口径, ...sheets })).rows, "grade", "rank")[0]).toEqual(["B", 1]);
    expect(pick((await json(sheets)).rows, "grade", "rank")[0]).toEqual([null, null]);
  });

  it("ranks in the team and over all", async () => {
    const 口径 = "块 | 项 | 值\n考核口径 | 排名所需权重 | 30%";
    const sheets = evaluations("1001 | R1 | 70", "1002 | R2 | 90", "1003 | R3 | 80");
    expect(pick((await json({ 口径, ...sheets })).rows, "rankInTeam", "rank")).toEqual([
      [2, 3],
      [1, 1],
      [1, 2],
    ]);
  });

  it("scores a team by its own output and target, and the means of its agents and evaluations", async () => {
    const sheets = {
      ...output(["1001", 60], ["1002", 60], ["1003", 10]),
      ...targets("1001 | 1000", "1002 | 1000", "一班 | 1500", "1003 | 400"),
      ...attendance("2025-10-09 | 1001 | 旷工 |", "2025-10-09 | 1001 | 迟到 |", "2025-10-21 | 1002 | 出勤 |"),
      ...evaluations("1001 | R1 | 90", "1001 | R2 | 90", "1002 | R3 | 60"),
      ...tasks("2025-10 | 1001 | 70", "2025-10 | 1001 | 80", "2025-10 | 1002 | 95"),
    };
    const { subtotals, totals } = await json(sheets);
    expect(subtotals).toEqual([
      {
        team: "一班",
        outputScore: 80,
        attendanceScore: 89,
        qualityScore: 80,
        taskScore: 85,
        performance: near((40 * 80 + 20 * 89 + 30 * 80 + 10 * 85) / 100),
      },
      {
        team: "二班",
        outputScore: 25,
        attendanceScore: null,
        qualityScore: null,
        taskScore: null,
        performance: 25,
      },
    ]);
    expect(totals).toBeNull();
  });

  it("names the missing areas on the sheet in words", async () => {
    const centre = await centreOf({ 人员: ROSTER, ...evaluations("1001 | R1 | 90") });
    const [first] = linesOf(gridOf(performanceReport, centre, "2025-10")).filter(([role]) => role === "body");
    expect(first!.at(-1)).toBe("产值、考勤、任务");
  });

  it("is of a month only", async () => {
    const centre = await centreOf({ 人员: ROSTER });
    expect(() => jsonOf(performanceReport, centre, "2025-10-01..2025-10-15")).toThrow("月");
  });
});
