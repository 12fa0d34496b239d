import { qaWeekly } from "../../../../../src/lib/centre/reports/quality/qa-weekly.ts";
import { centreOf, gridOf, jsonOf, linesOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位
    1001 | 张三 | 一班 | 坐席
    1002 | 李四 | 二班 | 坐席
    1003 | 王五 | 三班 | 坐席`,
  评分标准: `
    项目 | 满分 | 致命
    问候 | 10   |
    推介 | 40   |
    核实 | 20   | 是
    结束 | 30   |`,
  质检记录: `
    质检日期   | 工号 | 问候 | 推介 | 核实 | 结束
    2025-12-28 | 1001 | 10   | 40   | 20   | 30
    2025-12-29 | 1001 | 8    | 30   | 20   | 29
    2026-01-04 | 1001 | 8    | 33   | 20   | 29
    2026-01-03 | 1002 | 9    | 32   | 0    | 28
    2026-01-05 | 1002 | 10   | 40   | 20   | 30`,
});

describe("质检周小结", () => {
  it("gives each week's teams with what they lose most points on and what to train", async () => {
    const { rows, subtotals, totals } = jsonOf(qaWeekly, await centre, "2025-12-28..2026-01-05");
    expect(tableOf(rows)).toEqual([
      ["week", "team", "samples", "qaScore", "fatals", "lossItems", "trainingNeeds"],
      ["2025-W52", "一班", 1, 100, 0, [], []],
      ["2026-W01", "一班", 2, 88.5, 0, ["推介", "问候", "结束"], ["推介"]],
      ["2026-W01", "二班", 1, 0, 1, ["核实", "推介", "结束"], ["核实"]],
      ["2026-W02", "二班", 1, 100, 0, [], []],
    ]);
    expect([subtotals, totals]).toEqual([[], null]);
  });

  it("counts an evaluation for the team of its own day, its items too", async () => {
    const moved = await centreOf({
      人员: `
        工号 | 姓名 | 班组 | 岗位 | 生效日期
        1001 | 张三 | 一班 | 坐席 |
        1001 | 张三 | 二班 | 坐席 | 2025-10-02`,
      质检记录: `
        质检日期   | 工号 | 服务用语 | 服务态度 | 语音语气 | 需求归纳 | 应变能力
        2025-09-30 | 1001 | 15       | 20       | 20       | 20       | 20
        2025-10-01 | 1001 | 10       | 20       | 20       | 20       | 20
        2025-10-02 | 1001 | 20       | 20       | 20       | 20       | 19`,
    });
    const shown = (period: string) => tableOf(jsonOf(qaWeekly, moved, period).rows).slice(1);
    expect(shown("2025-W40")).toEqual([
      ["2025-W40", "一班", 2, 92.5, 0, ["服务用语"], ["服务用语"]],
      ["2025-W40", "二班", 1, 99, 0, ["应变能力"], []],
    ]);
    expect(shown("2025-10")).toEqual([
      ["2025-W40", "一班", 1, 90, 0, ["服务用语"], ["服务用语"]],
      ["2025-W40", "二班", 1, 99, 0, ["应变能力"], []],
    ]);
  });

  it("says on its sheet which days a week is of that the period cuts", async () => {
    const notes = async (period: string) =>
      linesOf(gridOf(qaWeekly, await centre, period)).flatMap(([role, text]) =>
        role === "note" && text ? [text] : [],
      );
    expect(await notes("2025-12-28..2026-01-05")).toEqual([
      "2025-W52 不是整周:只有 2025-12-28 的质检。",
      "2026-W02 不是整周:只有 2026-01-05 的质检。",
    ]);
    expect(await notes("2026-01-03")).toEqual(["2026-W01 不是整周:只有 2026-01-03 的质检。"]);
    expect(await notes("2025-12-27..2026-01-04")).toEqual(["2025-W52 不是整周:只有 2025-12-27 至 2025-12-28 的质检。"]);
    expect(await notes("2026-W01")).toEqual([]);
    expect(await notes("2025-11")).toEqual([]);
  });

  it("is of whatever period is asked for, a week too", async () => {
    const { rows } = jsonOf(qaWeekly, await centre, "2026-W02");
    expect(tableOf(rows).slice(1)).toEqual([["2026-W02", "二班", 1, 100, 0, [], []]]);
  });
});
