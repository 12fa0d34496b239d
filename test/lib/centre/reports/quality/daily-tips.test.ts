import { dailyTips } from "../../../../../src/lib/centre/reports/quality/daily-tips.ts";
import { centreOf, gridOf, jsonOf, linesOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位
    1001 | 张三 | 一班 | 坐席
    1002 | 李四 | 一班 | 坐席`,
  质检记录: `
    质检日期   | 工号 | 得分 | 差错类型 | 说明     | 录音编号 | 质检员 | 申诉 | 复核得分
    2025-10-08 | 1001 | 80   | 语速     | 昨天的   | R0       | 王检   |      |
    2025-10-09 | 1001 | 80   | 用语     |          | R1       | 王检   |      |
    2025-10-09 | 1001 | 80   | 用语     | 未报工号 | R2       | 李检   |      |
    2025-10-09 | 1001 | 80   | 用语     | 未致谢   |          | 王检   |      |
    2025-10-09 | 1002 | 80   | 语速     | 太快     | R4       | 李检   |      |
    2025-10-09 | 1001 | 80   | 语速     | 太慢     | R5       |        |      |
    2025-10-09 | 1002 | 80   | 承诺     |          |          |        |      |
    2025-10-09 | 1002 | 100  |          | 很好     | R7       | 王检   |      |
    2025-10-09 | 1002 | 60   | 抢话     | 不是     | R8       | 王检   | 成立 | 100`,
});

describe("外呼日常提示", () => {
  it("has the errors of two agents or more before those of one, whatever their number", async () => {
    const { rows, totals } = jsonOf(dailyTips, await centre, "2025-10-09");
    expect(tableOf(rows)).toEqual([
      ["errorType", "count", "agents", "example", "recordingIds", "evaluators"],
      ["语速", 2, ["1001", "1002"], "太快", ["R4", "R5"], ["李检"]],
      ["用语", 3, ["1001"], "未报工号", ["R1", "R2"], ["王检", "李检"]],
      ["承诺", 1, ["1002"], null, [], []],
    ]);
    expect(totals).toBeNull();
  });

  it("calls the agents by name on its sheet", async () => {
    const [, line] = linesOf(gridOf(dailyTips, await centre, "2025-10-09"));
    expect(line).toEqual(["body", "语速", 2, "1001 张三、1002 李四", "太快", "R4、R5", "李检"]);
  });

  it("is empty on a day without errors", async () => {
    expect(jsonOf(dailyTips, await centre, "2025-10-10").rows).toEqual([]);
  });
});
