import { qaMonthly } from "../../../../../src/lib/centre/reports/quality/qa-monthly.ts";
import { centreOf, gridOf, jsonOf, linesOf, near, pick } from "../../../../support/centre.ts";

const ROSTER = `工号 | 姓名 | 班组 | 岗位 | 离职日期 | 生效日期
  1001 | 张三 | 一班 | 坐席 |            | 2025-01-01
  1001 | 张三 | 二班 | 坐席 |            | 2025-10-15
  1002 | 李四 | 一班 | 坐席 |            |
  1003 | 王五 | 一班 | 坐席 | 2025-10-10 |
  1004 | 赵六 | 二班 | 班长 |            |
  1005 | 孙七 | 二班 | 坐席 | 2025-09-30 |`;
const HEADER = "日期 | 通话日期 | 工号 | 录音编号 | 得分 | 致命差错 | 申诉 | 复核得分";

function centreWith(rows: string, more: Readonly<Record<string, string>> = {}) {
  return centreOf({ 人员: ROSTER, ...more, 质检记录: `${HEADER}\n${rows}` });
}

async function json(rows: string, more: Readonly<Record<string, string>> = {}) {
  return jsonOf(qaMonthly, await centreWith(rows, more), "2025-10");
}

/** Evaluations of one agent, a day each. */
function scores(agent: string, ...given: number[]): string {
  return given.map((score, i) => `2025-10-${i + 10} | | ${agent} | R${agent}${i} | ${score} | | |`).join("\n");
}

describe("质检月度成绩", () => {
  it("gives each agent's samples, mean, 95% interval, lowest, fatal errors, what lacks, grade and rank", async () => {
    const { rows } = await json(`${scores("1002", 80, 82, 84, 86, 88)}
      2025-10-20 | | 1003 | F1 | 90 | 是 | |
      2025-10-21 | | 1003 | F2 | 90 |    | |`);
    expect(rows).toEqual([
      {
        team: "一班",
        agentId: "1002",
        name: "李四",
        samples: 5,
        qaScore: 84,
        lowest: 80,
        fatals: 0,
        interval: expect.closeTo(2.7764451 * Math.sqrt(10 / 5), 6) as number,
        appealsPending: 0,
        shortfall: 0,
        grade: "B",
        qaRank: 1,
      },
      {
        team: "一班",
        agentId: "1003",
        name: "王五",
        samples: 2,
        qaScore: 45,
        lowest: 0,
        fatals: 1,
        interval: expect.closeTo(12.7062047 * 45, 4) as number,
        appealsPending: 0,
        shortfall: 3,
        grade: "D",
        qaRank: 2,
      },
      {
        team: "二班",
        agentId: "1001",
        name: "张三",
        samples: 0,
        qaScore: null,
        lowest: null,
        fatals: 0,
        interval: null,
        appealsPending: 0,
        shortfall: 5,
        grade: null,
        qaRank: null,
      },
    ]);
  });

  it("has no interval under two samples", async () => {
    const { rows } = await json(scores("1002", 80));
    expect(pick(rows, "agentId", "samples", "interval")[0]).toEqual(["1002", 1, null]);
  });

  it("lists 坐席 employed in the month under the team of its end, or of their leaving", async () => {
    const { rows } = await json(scores("1001", 80));
    expect(pick(rows, "team", "agentId")).toEqual([
      ["一班", "1002"],
      ["一班", "1003"],
      ["二班", "1001"],
    ]);
  });

  it("adds others who were evaluated: leaders, who left before, and strangers under 未归属", async () => {
    const { rows } = await json([scores("9999", 70), scores("1004", 80), scores("1005", 90)].join("\n"));
    expect(pick(rows, "team", "agentId", "name", "samples").slice(3)).toEqual([
      ["二班", "1004", "赵六", 1],
      ["二班", "1005", "孙七", 1],
      ["未归属", "9999", null, 1],
    ]);
  });

  it("counts an evaluation in the month of 质检日期, whenever the call was", async () => {
    const { rows } = await json(`2025-09-30 | 2025-09-30 | 1002 | R1 | 10 | | |
      2025-10-01 | 2025-09-30 | 1002 | R2 | 80 | | |
      2025-10-31 | 2025-10-31 | 1002 | R3 | 90 | | |
      2025-11-01 | 2025-10-31 | 1002 | R4 | 20 | | |`);
    expect(pick(rows, "agentId", "samples", "qaScore")[0]).toEqual(["1002", 2, 85]);
  });

  it("counts pending appeals as they stand, and drops an upheld one without 复核得分", async () => {
    const { rows } = await json(`2025-10-01 | | 1002 | R1 | 80 |    | 申诉中 | 99
      2025-10-02 | | 1002 | R2 | 60 |    | 成立   |
      2025-10-03 | | 1002 | R3 | 70 | 是 | 成立   | 90`);
    expect(pick(rows, "samples", "qaScore", "fatals", "appealsPending")[0]).toEqual([2, 85, 0, 1]);
  });

  it("closes a team with the mean over its evaluations and the share of agents sampled enough", async () => {
    const { subtotals, totals } = await json(
      [scores("1002", 80, 80, 80, 80, 80), scores("1003", 50), scores("1001", 90)].join("\n"),
    );
    expect(pick(subtotals, "team", "samples", "qaScore", "lowest", "sampledShare")).toEqual([
      ["一班", 6, near(75), 50, 0.5],
      ["二班", 1, 90, 90, 0],
    ]);
    expect(totals).toMatchObject({ samples: 7, qaScore: near(540 / 7), sampledShare: near(1 / 3) });
    expect(subtotals[0]).not.toHaveProperty("grade");
  });

  it("goes by the centre's own minimum", async () => {
    const 口径 = "块 | 项 | 值\n考核口径 | 最低样本数 | 2";
    const { rows, subtotals } = await json(scores("1002", 80, 80), { 口径 });
    expect(pick(rows, "agentId", "shortfall")).toEqual([
      ["1002", 0],
      ["1003", 2],
      ["1001", 2],
    ]);
    expect(pick(subtotals, "sampledShare")).toEqual([[0.5], [0]]);
  });

  it("rounds a mean before it grades it", async () => {
    const { rows } = await json(scores("1002", 89.99, 90));
    expect(pick(rows, "qaScore", "grade")[0]).toEqual([89.995, "A"]);
  });

  it("ranks within the team, equals alike, and nobody without samples", async () => {
    const rows = [scores("1002", 80), scores("1003", 80), scores("1001", 70), scores("1004", 95)].join("\n");
    expect(pick((await json(rows)).rows, "agentId", "qaRank")).toEqual([
      ["1002", 1],
      ["1003", 1],
      ["1001", 2],
      ["1004", 1],
    ]);
    expect(pick((await json(scores("1002", 80))).rows, "qaRank")).toEqual([[1], [null], [null]]);
  });

  it("marks on the sheet alone a grade that lacks samples", async () => {
    const centre = await centreWith([scores("1002", 95, 95, 95, 95, 95), scores("1003", 95)].join("\n"));
    const grades = linesOf(gridOf(qaMonthly, centre, "2025-10")).filter(([role]) => role === "body");
    expect(grades.map((line) => line[11])).toEqual(["A", "A(暂)", null]);
    expect(pick(jsonOf(qaMonthly, centre, "2025-10").rows, "grade")).toEqual([["A"], ["A"], [null]]);
  });

  it("says under the figures what the interval means, and which appeals are pending", async () => {
    const centre = await centreWith(`2025-10-09 | | 1002 | R1 | 80 | | 申诉中 |
      2025-10-10 | | 9999 |    | 81 | | 申诉中 |
      2025-10-11 | | 1002 | R3 | 82 | | 驳回   |
      2025-09-30 | | 1002 | R4 | 83 | | 申诉中 |`);
    const notes = linesOf(gridOf(qaMonthly, centre, "2025-10")).filter(([role]) => role === "note");
    const [interval, pending] = notes.map(([, text]) => text);
    expect([interval, pending]).toEqual([
      expect.stringContaining("不能证明人好"),
      "申诉中:李四(1002) 2025-10-09 R1、(9999) 2025-10-10",
    ]);
  });

  it("draws the mean score of each team, and its fatal errors", async () => {
    const centre = await centreWith(`2025-10-09 | | 1002 | R1 | 80 | | |
      2025-10-10 | | 1002 | R2 | 90 | | |
      2025-10-11 | | 1001 | R3 | 70 | 是 | |`);
    const { charts, rows } = gridOf(qaMonthly, centre, "2025-10");
    const [[first, last]] = charts![0]!.rows as [[number, number]];
    expect(rows.slice(first, last + 1).map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ["一班", 85, 0],
      ["二班", 0, 1],
    ]);
  });

  it("is of a month, and needs 质检记录", async () => {
    const centre = await centreWith(scores("1002", 80));
    expect(() => jsonOf(qaMonthly, centre, "2025-10-09")).toThrow("月");
    const without = await centreOf({ 人员: ROSTER });
    expect(() => jsonOf(qaMonthly, without, "2025-10")).toThrow("质检记录");
  });
});
