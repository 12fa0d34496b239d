import { qaMonthly } from "../../../../../src/lib/centre/reports/quality/qa-monthly.ts";
import { traceCell } from "../../../../../src/lib/centre/tracing/trace-cell.ts";
import { traceFigure } from "../../../../../src/lib/centre/tracing/trace-figure.ts";
import type { GridCell } from "../../../../../src/lib/report/grid.ts";
import { highlightsOf } from "../../../../../src/lib/report/face/highlights.ts";
import { facePage } from "../../../../../src/lib/report/face/page-face.ts";
import { formatDay } from "../../../../../src/lib/table/moment.ts";
import { centreOf, gridOf, jsonOf, linesOf, near, pick, requestOf } from "../../../../support/centre.ts";

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

  it("leaves whoever is not listed out of the share of agents sampled enough, above the line and below", async () => {
    const { rows, subtotals, totals } = await json(
      [scores("1001", 80, 80, 80, 80, 80), scores("1004", 90, 90, 90, 90, 90), scores("X77", 70)].join("\n"),
    );
    expect(pick(subtotals, "team", "samples", "sampledShare")).toEqual([
      ["一班", 0, 0],
      ["二班", 10, 1],
      ["未归属", 1, null],
    ]);
    expect(totals!["sampledShare"]).toEqual(near(1 / 3));
    expect(pick(rows, "agentId", "shortfall").at(-1)).toEqual(["X77", 4]);
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

  it("says under the figures what the interval means", async () => {
    const centre = await centreWith("2025-10-09 | | 1002 | R1 | 80 | | |");
    const notes = linesOf(gridOf(qaMonthly, centre, "2025-10")).filter(([role]) => role === "note");
    expect(notes[0]![1]).toContain("不能证明人好");
  });

  describe("pending appeals", () => {
    const pending = centreWith(`2025-10-10 | | 9999 |    | 81 | | 申诉中 |
      2025-10-09 | | 1002 | R1 | 80 | | 申诉中 |
      2025-10-11 | | 1002 | R3 | 82 | | 驳回   |
      2025-09-30 | | 1002 | R4 | 83 | | 申诉中 |`);

    it("are a block of their own, by date and agent", async () => {
      const { blocks } = jsonOf(qaMonthly, await pending, "2025-10");
      expect(blocks).toEqual({
        pendingAppeals: {
          title: "申诉中的质检",
          rows: [
            appeal("2025-10-09", { agentId: "1002", name: "李四", team: "一班", recordingId: "R1", score: 80 }),
            appeal("2025-10-10", { agentId: "9999", name: null, team: "未归属", recordingId: null, score: 81 }),
          ],
          subtotals: [],
          totals: null,
        },
      });
    });

    it("stand under the table, outside its filter and its colours", async () => {
      const grid = gridOf(qaMonthly, await pending, "2025-10");
      const lines = linesOf(grid);
      const heading = lines.findIndex(([, text]) => text === "申诉中的质检");
      const widest = Array.from({ length: 13 }, () => "申诉中的质检");
      expect(lines.slice(heading, heading + 3)).toEqual([
        ["group", ...widest],
        ["group", "日期", "工号", "姓名", "班组", "录音编号", "质检员", "得分"],
        ["body", 45_939, "1002", "李四", "一班", "R1", null, 80],
      ]);
      const { filter } = facePage(grid);
      expect(grid.rows[filter!.bottom + 1]!.role).toBe("total");
      expect(
        highlightsOf(grid)
          .flatMap(({ runs }) => runs)
          .every(([, last]) => last <= filter!.bottom),
      ).toBe(true);
    });

    it("say that there are none", async () => {
      const lines = linesOf(gridOf(qaMonthly, await centreWith("2025-10-09 | | 1002 | R1 | 80 | | |"), "2025-10"));
      const heading = lines.findIndex(([, text]) => text === "申诉中的质检");
      expect(lines[heading + 2]).toEqual(["note", "没有。"]);
    });

    it("are led back to their rows, in JSON and from the sheet", async () => {
      const centre = await pending;
      const request = requestOf("2025-10");
      const asked = { report: qaMonthly, request, row: { agentId: "1002" }, measure: "pendingAppeals.score" };
      const trace = traceFigure(centre, asked);
      expect([trace.part, trace.value, ...trace.rows.map(({ row }) => row)]).toEqual(["pendingAppeals", 80, 3]);
      const { rows } = gridOf(qaMonthly, centre, "2025-10");
      const shown = rows.map(({ cells }) => cells.map(textOf));
      const under = (at: number, count: number) =>
        traceCell(centre, { above: shown.slice(0, at), row: shown[at]!.slice(0, count) });
      const heading = shown.findIndex(([text]) => text === "申诉中的质检");
      const line = shown.findIndex(([, agent], at) => at > heading && agent === "9999");
      expect(under(heading, 1)).toBe("notAFigure");
      expect(under(line, 7)).toMatchObject({ part: "pendingAppeals", id: "score", onSheet: "81" });
      const ofChart = shown.findLastIndex(([first]) => first === "一班");
      expect(under(ofChart, 2)).toMatchObject({ part: null, id: "qaScore", row: { team: "一班" } });
    });
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

function textOf({ value, format }: GridCell): string {
  return typeof value === "number" && format === "date" ? formatDay(value) : String(value ?? "");
}

/** A line of the pending appeals without an evaluator. */
function appeal(date: string, { agentId, name, team, ...told }: Record<string, string | number | null>) {
  return { date, agentId, name, team, evaluator: null, ...told };
}
