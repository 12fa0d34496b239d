import { qaItems } from "../../../../../src/lib/centre/reports/quality/qa-items.ts";
import { centreOf, gridOf, jsonOf, linesOf, near, pick, tableOf } from "../../../../support/centre.ts";

const roster = `
  工号 | 姓名 | 班组 | 岗位
  1001 | 张三 | 一班 | 坐席
  1002 | 李四 | 二班 | 坐席
  1003 | 王五 | 二班 | 坐席
  1004 | 赵六 | 二班 | 坐席`;

const centre = centreOf({
  人员: roster,
  评分标准: `
    项目 | 大类 | 满分
    问候 | 开场 | 20
    推介 | 过程 | 50
    结束 | 收尾 | 30`,
  质检记录: `
    质检日期   | 工号 | 问候 | 推介 | 结束
    2025-10-09 | 1001 | 20   | 60   | 30
    2025-10-09 | 1002 | 20   | 40   | 28
    2025-10-10 | 1002 | 20   | 30   | 30
    2025-10-10 | 1003 | 20   | 45   | 30
    2025-10-10 | 1004 | 20   | 48   | 27
    2025-10-11 | 9    | 20   | 40   | 30
    2025-11-11 | 1001 | 0    | 0    | 0`,
});

describe("质检项目分析", () => {
  it("gives each item's share of the lost points, those that lose most first, with the three worst agents", async () => {
    const { rows, subtotals, totals } = jsonOf(qaItems, await centre, "2025-10");
    expect(tableOf(rows)).toEqual([
      ["item", "section", "points", "evaluations", "averagePoints", "lossShare", "cumulativeShare", "worstAgents"],
      ["推介", "过程", 50, 6, near(253 / 6), near(47 / 52), near(47 / 52), ["1002", "9", "1003"]],
      ["结束", "收尾", 30, 6, near(175 / 6), near(5 / 52), 1, ["1004", "1002"]],
      ["问候", "开场", 20, 6, 20, 0, 1, []],
    ]);
    expect([subtotals, totals]).toEqual([[], null]);
  });

  it("draws a Pareto chart of them, and calls the agents by name", async () => {
    const { charts, rows } = gridOf(qaItems, await centre, "2025-10");
    expect(charts!.map(({ kind, series }) => [kind, series.map(({ column }) => column)])).toEqual([["pareto", [5, 6]]]);
    expect(rows[3]!.cells.at(-1)!.value).toBe("1002 李四、9、1003 王五");
    expect(linesOf(gridOf(qaItems, await centre, "2025-10-12"))).toHaveLength(1);
  });

  it("has the five headings of the service-quality form without a scorecard, and no items of bare scores", async () => {
    const made = await centreOf({
      人员: roster,
      质检记录: `
        质检日期   | 工号 | 质检员 | 得分 | 服务用语 | 服务态度
        2025-10-09 | 1001 | 王检   | 90   | 15       | 20
        2025-10-09 | 1002 | 王检   | 80   |          |`,
    });
    const { rows } = jsonOf(qaItems, made, "2025-10");
    expect(tableOf(rows).slice(1)).toEqual([
      ["服务用语", null, 20, 1, 15, 1, 1, ["1001"]],
      ["服务态度", null, 20, 1, 20, 0, 1, []],
    ]);
  });

  it("knows no items of an evaluation whose appeal was upheld", async () => {
    const made = await centreOf({
      人员: roster,
      质检记录: `
        质检日期   | 工号 | 质检员 | 服务用语 | 服务态度 | 语音语气 | 需求归纳 | 应变能力 | 申诉 | 复核得分
        2025-10-09 | 1001 | 王检   | 0        | 20       | 20       | 20       | 20       | 成立 | 100
        2025-10-09 | 1002 | 王检   | 20       | 20       | 18       | 20       | 20       | 驳回 |`,
    });
    const { rows } = jsonOf(qaItems, made, "2025-10");
    expect(pick(rows, "item", "evaluations", "averagePoints", "lossShare", "worstAgents").slice(0, 2)).toEqual([
      ["语音语气", 1, 18, 1, ["1002"]],
      ["服务用语", 1, 20, 0, []],
    ]);
  });
});
