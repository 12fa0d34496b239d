import { penaltyTally } from "../../../../../src/lib/centre/reports/discipline/penalty-tally.ts";
import { centreOf, gridOf, jsonOf, linesOf, pick } from "../../../../support/centre.ts";

const ROSTER = `工号 | 姓名 | 班组 | 岗位 | 底薪 | 津贴 | 离职日期 | 生效日期
  1001 | 张三 | 一班 | 坐席 | 2000 | 300 |            | 2025-01-01
  1001 | 张三 | 二班 | 坐席 | 2000 | 300 |            | 2025-10-20
  1002 | 李四 | 一班 | 坐席 | 1000 |     |            |
  1003 | 王五 | 一班 | 坐席 |      |     |            |
  1004 | 赵六 | 二班 | 坐席 | 2000 |     | 2025-09-20 |
  1005 | 孙七 | 二班 | 班长 | 3000 |     |            |`;
const HEADER = "日期 | 工号 | 类别 | 条款 | 物品价值 | 罚款 | 申诉结果 | 结果日期";
const RULES = "条款 | 类别 | 事由 | 赔偿倍数\n3.2 | 轻度 | 私用物品 | 2";

function centreWith(...rows: string[]) {
  return centreOf({ 人员: ROSTER, 处罚条例: RULES, 评扣: [HEADER, ...rows].join("\n") });
}

async function json(period: string, ...rows: string[]) {
  return jsonOf(penaltyTally, await centreWith(...rows), period);
}

describe("评扣统计", () => {
  it("gives what was issued, what is active, what comes next, and what is proposed", async () => {
    const { rows } = await json(
      "2025-10",
      "2025-09-10 | 1002 | 轻度",
      "2025-10-08 | 1002 | 轻度",
      "2025-10-09 | 1002 | 轻度 | 3.2 | 30",
    );
    expect(rows).toEqual([
      {
        team: "一班",
        agentId: "1002",
        name: "李四",
        verbal: 2,
        written: 1,
        severe: 0,
        dismissal: 0,
        activeVerbal: 3,
        activeWritten: 1,
        activeSevere: 0,
        level: 2,
        next: [
          { category: "轻度", more: 3, sanction: "书面批评" },
          { category: "严重", more: 1, sanction: "严重警告" },
          { category: "重大", more: 2, sanction: "开除" },
        ],
        fines: 120,
        compensation: 60,
        payReduction: 0,
        deductionAmount: 0,
        corrections: 0,
        overLegalCap: false,
        withinCap: 180,
      },
    ]);
  });

  it("lists who has a sanction in force at the month's end or issued in it, under the team of that end", async () => {
    const { rows } = await json(
      "2025-10",
      "2025-10-09 | 1001 | 轻度",
      "2024-11-01 | 1002 | 轻度",
      "2024-10-31 | 1003 | 轻度",
      "2025-09-01 | 1004 | 轻度",
      "2025-10-09 | 1005 | 轻度",
      "2025-10-09 | 9999 | 轻度",
      "2025-11-01 | 1003 | 轻度",
    );
    expect(pick(rows, "team", "agentId", "name", "verbal", "activeVerbal")).toEqual([
      ["一班", "1002", "李四", 0, 1],
      ["二班", "1001", "张三", 1, 1],
      ["二班", "1005", "孙七", 1, 1],
      ["未归属", "9999", null, 1, 1],
    ]);
  });

  it("lists who left before the month only for what was issued in it, under the team they left", async () => {
    const { rows } = await json("2025-10", "2025-09-01 | 1004 | 轻度", "2025-10-02 | 1004 | 轻度");
    expect(pick(rows, "team", "agentId", "verbal")).toEqual([["二班", "1004", 1]]);
  });

  it("reduces pay by the largest reduction in force, in the two months after a severe warning", async () => {
    const rows = ["2025-09-10 | 1001 | 重大", "2025-10-10 | 1001 | 重大"];
    const columns = ["severe", "dismissal", "payReduction", "deductionAmount", "level"];
    expect(pick((await json("2025-09", ...rows)).rows, ...columns)).toEqual([[1, 0, 0, 0, 3]]);
    expect(pick((await json("2025-10", ...rows)).rows, ...columns)).toEqual([[1, 1, 0.2, 460, 4]]);
    expect(pick((await json("2025-11", ...rows)).rows, ...columns)).toEqual([[0, 0, 0.4, 920, 4]]);
  });

  it("leaves blank what pay that is not known would say", async () => {
    const { rows } = await json("2025-10", "2025-09-10 | 1003 | 重大");
    expect(pick(rows, "payReduction", "deductionAmount", "overLegalCap", "withinCap")).toEqual([
      [0.2, null, null, null],
    ]);
  });

  it("holds the proposed sum against a fifth of the pay; equal is not over", async () => {
    const { rows } = await json(
      "2025-10",
      "2025-10-09 | 1001 | 轻度 | | | 460",
      "2025-10-09 | 1002 | 轻度 | | | 200.01",
    );
    expect(pick(rows, "agentId", "fines", "overLegalCap", "withinCap")).toEqual([
      ["1002", 200.01, true, 200],
      ["1001", 460, false, 460],
    ]);
  });

  it("shows in the month of a result, negative, what it annuls of earlier months", async () => {
    const rows = ["2025-09-10 | 1001 | 严重 | | | | 撤销 | 2025-10-09"];
    expect(pick((await json("2025-10", ...rows)).rows, "agentId", "written", "fines", "corrections", "level")).toEqual([
      ["1001", 0, 0, -100, null],
    ]);
    expect((await json("2025-11", ...rows)).rows).toEqual([]);
  });

  it("has on request every employed 坐席, on a sheet of its own", async () => {
    const centre = await centreWith("2025-10-09 | 1002 | 严重");
    const asked = { period: "2025-10", all: "是" };
    expect(pick(jsonOf(penaltyTally, centre, asked).rows, "team", "agentId", "written", "fines", "level")).toEqual([
      ["一班", "1002", 1, 100, 2],
      ["一班", "1003", 0, 0, null],
      ["二班", "1001", 0, 0, null],
    ]);
    const [usual, whole] = ["2025-10", asked].map((one) => gridOf(penaltyTally, centre, one));
    expect([whole!.name, usual!.name]).toEqual(["评扣统计 全部坐席 2025-10", "评扣统计 2025-10"]);
    expect(whole!.mark).not.toBe(usual!.mark);
  });

  it("draws what is active by team", async () => {
    const centre = await centreWith("2025-10-09 | 1002 | 严重", "2025-10-09 | 1001 | 轻度");
    const { charts, rows } = gridOf(penaltyTally, centre, "2025-10");
    const [[first, last]] = charts![0]!.rows as [[number, number]];
    expect(rows.slice(first, last + 1).map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ["一班", 0, 1, 0],
      ["二班", 1, 0, 0],
    ]);
  });

  it("adds up by team and over all", async () => {
    const { subtotals, totals } = await json(
      "2025-10",
      "2025-10-09 | 1002 | 严重",
      "2025-09-09 | 1003 | 重大",
      "2025-09-09 | 1001 | 重大",
      "2025-09-09 | 1005 | 重大",
    );
    const columns = ["team", "written", "activeWritten", "activeSevere", "fines", "deductionAmount", "withinCap"];
    expect(pick(subtotals, ...columns)).toEqual([
      ["一班", 1, 1, 1, 100, 0, 100],
      ["二班", 0, 0, 2, 0, 1060, 1060],
    ]);
    expect(pick([totals!], ...columns.slice(1))).toEqual([[1, 1, 3, 100, 1060, 1160]]);
    expect(Object.keys(totals!)).toEqual(expect.not.arrayContaining(["level", "next", "payReduction", "overLegalCap"]));
  });

  it("puts the level and what comes next in words on the sheet", async () => {
    const centre = await centreWith("2025-10-09 | 1002 | 严重");
    const [line] = linesOf(gridOf(penaltyTally, centre, "2025-10")).filter(([role]) => role === "body");
    expect(line!.slice(11, 13)).toEqual(["书面批评", "轻度 3 次→书面批评;严重 1 次→严重警告;重大 2 次→开除"]);
  });

  it("is of a month, and needs 评扣", async () => {
    const centre = await centreWith("2025-10-09 | 1001 | 轻度");
    expect(() => jsonOf(penaltyTally, centre, "2025-10-09")).toThrow("月");
    const without = await centreOf({ 人员: ROSTER });
    expect(() => jsonOf(penaltyTally, without, "2025-10")).toThrow("表,但没有找到");
  });
});
