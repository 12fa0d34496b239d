import { qaDaily } from "../../../../../src/lib/centre/reports/quality/qa-daily.ts";
import { centreOf, gridOf, jsonOf, linesOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位
    1001 | 张三 | 一班 | 坐席
    1002 | 李四 | 一班 | 坐席
    1003 | 王五 | 二班 | 班长`,
  质检记录: `
    质检日期   | 工号 | 得分 | 致命差错 | 差错类型 | 说明
    2025-10-09 | 1001 | 80   |          | 用语     | 未报工号
    2025-10-09 | 1001 | 90   | 是       | 承诺     |
    2025-10-09 | 1001 | 70   |          | 用语     | 未致谢
    2025-10-10 | 1001 | 60   |          | 语速     | 太快
    2025-10-09 | 9    | 95   |          |          |`,
});

describe("每日外呼质检状况", () => {
  it("gives every 坐席 of the day and whoever was evaluated, with their errors, each named once", async () => {
    const { rows, subtotals, totals } = jsonOf(qaDaily, await centre, "2025-10-09");
    expect(tableOf(rows)).toEqual([
      ["team", "agentId", "name", "samples", "qaScore", "fatals", "errorTypes", "remarks"],
      ["一班", "1001", "张三", 3, 50, 1, ["用语", "承诺"], ["未报工号", "未致谢"]],
      ["一班", "1002", "李四", 0, null, 0, [], []],
      ["未归属", "9", null, 1, 95, 0, [], []],
    ]);
    expect([subtotals, totals]).toEqual([[], null]);
  });

  it("puts the errors in a line on its sheet", async () => {
    const [, line] = linesOf(gridOf(qaDaily, await centre, "2025-10-09"));
    expect(line!.slice(-2)).toEqual(["用语、承诺", "未报工号、未致谢"]);
  });

  it("is of one day", async () => {
    const made = await centre;
    expect(() => jsonOf(qaDaily, made, "2025-10")).toThrow("“每日外呼质检状况”的期间要是一天");
  });
});
