import { qaDaily } from "../../../../../src/lib/centre/reports/quality/qa-daily.ts";
import { centreOf, gridOf, jsonOf, linesOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位
    1001 | 张三 | 一班 | 坐席
    1002 | 李四 | 一班 | 坐席
    1003 | 王五 | 二班 | 班长`,
  质检记录: `
    质检日期   | 工号 | 得分 | 致命差错 | 差错类型 | 说明     | 录音编号 | 质检员 | 申诉 | 复核得分
    2025-10-09 | 1001 | 80   |          | 用语     | 未报工号 | R1       | 王检   |      |
    2025-10-09 | 1001 | 90   | 是       | 承诺     |          | R2       | 李检   |      |
    2025-10-09 | 1001 | 70   |          | 用语     | 未致谢   |          | 王检   |      |
    2025-10-10 | 1001 | 60   |          | 语速     | 太快     | R4       | 王检   |      |
    2025-10-09 | 9    | 60   | 是       | 抢话     |          | R5       | 王检   | 成立 | 95`,
});

describe("每日外呼质检状况", () => {
  it("gives every 坐席 of the day and whoever was evaluated, with their errors, each named once", async () => {
    const { rows, subtotals, totals } = jsonOf(qaDaily, await centre, "2025-10-09");
    expect(tableOf(rows)).toEqual([
      [
        "team",
        "agentId",
        "name",
        "samples",
        "qaScore",
        "fatals",
        "errorTypes",
        "remarks",
        "recordingIds",
        "evaluators",
      ],
      ["一班", "1001", "张三", 3, 50, 1, ["用语", "承诺"], ["未报工号", "未致谢"], ["R1", "R2"], ["王检", "李检"]],
      ["一班", "1002", "李四", 0, null, 0, [], [], [], []],
      ["未归属", "9", null, 1, 95, 0, [], [], ["R5"], ["王检"]],
    ]);
    expect([subtotals, totals]).toEqual([[], null]);
  });

  it("puts the errors in a line on its sheet", async () => {
    const [, line] = linesOf(gridOf(qaDaily, await centre, "2025-10-09"));
    expect(line!.slice(-4)).toEqual(["用语、承诺", "未报工号、未致谢", "R1、R2", "王检、李检"]);
  });

  it("is of one day", async () => {
    const made = await centre;
    expect(() => jsonOf(qaDaily, made, "2025-10")).toThrow("“每日外呼质检状况”的期间要是一天");
  });
});
