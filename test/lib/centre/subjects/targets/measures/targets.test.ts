import { agentOutputHours } from "../../../../../../src/lib/centre/reports/clerk/agent-output-hours.ts";
import type { ReportJson } from "../../../../../../src/lib/report/to-json.ts";
import { centreOf, jsonOf, near, pick } from "../../../../../support/centre.ts";

const roster = `
  工号 | 姓名 | 班组 | 岗位
  1001 | 张三 | 一班 | 坐席
  1002 | 李四 | 一班 | 坐席
  2001 | 王五 | 二班 | 坐席`;
const targets = `
  月份    | 对象 | 产值目标 | 工时目标
  2025-10 | 1001 | 3100     | 160
  2025-10 | 1002 | 2000     |
  2025-09 | 1001 | 9999     | 99
  2025-10 | 二班 | 5000     | 300`;

describe("targets", () => {
  it("stand on the agents' rows and add up to the team's, unless the team has its own", async () => {
    const { rows, subtotals, totals } = await report({ period: "2025-10" });
    expect(pick(rows, "agentId", "outputTarget", "hoursTarget")).toEqual([
      ["1001", 3100, 160],
      ["1002", 2000, null],
      ["2001", null, null],
    ]);
    expect(pick(subtotals, "team", "outputTarget", "hoursTarget")).toEqual([
      ["一班", 5100, 160],
      ["二班", 5000, 300],
    ]);
    expect(pick([totals!], "outputTarget", "hoursTarget")).toEqual([[10_100, 460]]);
  });

  it("of a team beat the sum of its agents', and the total is the sum of the teams'", async () => {
    const own = `${targets}\n2025-10 | 一班 | 6000 |`;
    const { rows, subtotals, totals } = await report({ period: "2025-10", targets: own });
    expect(pick(rows, "outputTarget")).toEqual([[3100], [2000], [null]]);
    expect(pick(subtotals, "outputTarget", "hoursTarget")).toEqual([
      [6000, 160],
      [5000, 300],
    ]);
    expect(totals!["outputTarget"]).toBe(11_000);
  });

  it.each([
    ["2025-10", 3100],
    ["2025-10-01..2025-10-15", 3100],
    ["2025-10-01..2025-10-01", 3100],
    ["2025-10-01..2025-10-31", 3100],
    ["2025-09", 9999],
    ["2025-10-01", null],
    ["2025-W40", null],
    ["2025-10-02..2025-10-31", null],
    ["2025-10-01..2025-11-01", null],
    ["2025-11", null],
  ])("over %s are those of the full month or none: %p", async (period, expected) => {
    const { rows } = await report({ period });
    expect(rows[0]!["outputTarget"]).toBe(expected);
  });

  it("are null everywhere, completion too, where none was set", async () => {
    const { totals, subtotals } = await report({ period: "2025-11" });
    expect(pick([...subtotals, totals!], "outputTarget", "outputCompletion", "hoursCompletion")).toEqual(
      Array.from({ length: 3 }, () => [null, null, null]),
    );
  });

  it("are what output and hours are measured against", async () => {
    const { rows, subtotals } = await report({ period: "2025-10" });
    expect(pick(rows, "output", "outputCompletion", "hours", "hoursCompletion")).toEqual([
      [310, 0.1, 8, 0.05],
      [0, 0, 0, null],
      [100, null, 0, null],
    ]);
    expect(pick(subtotals, "outputCompletion", "hoursCompletion")).toEqual([
      [310 / 5100, 0.05],
      [0.02, 0],
    ]);
  });

  it.each([
    ["moves on the 11th", "", "", "2025-10-11", [1000, 2100]],
    ["moves on the 11th having joined on the 6th", "2025-10-06", "", "2025-10-11", [3100 * (5 / 26), 3100 * (21 / 26)]],
    ["moves on the 11th and leaves on the 20th", "", "2025-10-20", "2025-10-11", [1550, 1550]],
  ])("of an agent who %s are split by days employed in each team", async (...[, joined, left, moved, shares]) => {
    const { rows, subtotals, totals } = await report({
      period: "2025-10",
      roster: `
        工号 | 姓名 | 班组 | 岗位 | 入职日期  | 离职日期 | 生效日期
        1001 | 张三 | 一班 | 坐席 | ${joined} | ${left}  |
        1001 | 张三 | 二班 | 坐席 | ${joined} | ${left}  | ${moved}`,
      targets: "月份 | 对象 | 产值目标\n2025-10 | 1001 | 3100",
    });
    const expected = shares.map((share) => [near(share)]);
    expect(pick(rows.slice(0, 2), "outputTarget")).toEqual(expected);
    expect(pick(subtotals.slice(0, 2), "outputTarget")).toEqual(expected);
    expect(totals!["outputTarget"]).toBeCloseTo(3100, 9);
  });

  it("are split by the month's days whatever part of it has passed", async () => {
    const { rows } = await report({
      period: "2025-10-01..2025-10-12",
      roster: `
        工号 | 姓名 | 班组 | 岗位 | 生效日期
        1001 | 张三 | 一班 | 坐席 |
        1001 | 张三 | 二班 | 坐席 | 2025-10-11`,
      targets: "月份 | 对象 | 产值目标\n2025-10 | 1001 | 3100",
    });
    expect(pick(rows.slice(0, 2), "team", "outputTarget")).toEqual([
      ["一班", 1000],
      ["二班", 2100],
    ]);
  });
});

async function report(asked: { period: string; roster?: string; targets?: string }): Promise<ReportJson> {
  const centre = await centreOf({
    人员: asked.roster ?? roster,
    业务单价: "业务 | 单价\n彩铃 | 1",
    目标: asked.targets ?? targets,
    外呼汇总: `
      日期       | 工号 | 业务 | 外呼量 | 接通量 | 定制量
      2025-10-01 | 1001 | 彩铃 | 400    | 400    | 310
      2025-10-01 | 2001 | 彩铃 | 400    | 400    | 100`,
    工时: `
      日期       | 工号 | 工时
      2025-10-01 | 1001 | 8`,
  });
  return jsonOf(agentOutputHours, centre, asked.period);
}
