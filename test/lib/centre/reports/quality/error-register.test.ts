import { errorRegister } from "../../../../../src/lib/centre/reports/quality/error-register.ts";
import { centreOf, gridOf, jsonOf, linesOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位
    1001 | 张三 | 一班 | 坐席
    1002 | 李四 | 二班 | 坐席`,
  质检记录: `
    质检日期   | 工号 | 录音编号 | 质检员 | 业务   | 得分 | 扣分 | 致命差错 | 差错类型 | 说明     | 申诉   | 复核得分
    2025-10-10 | 1002 | R4       | 王检   | 手机报 | 90   | 10   |          | 语速     | 太快     | 申诉中 |
    2025-10-09 | 1002 | R2       | 王检   | 彩铃   | 86.6 |      |          | 用语     |          |        |
    2025-10-09 | 1001 | R1       | 王检   | 彩铃   | 100  |      |          |          |          |        |
    2025-10-09 | 9    | R3       | 李检   |        | 95   | -5   |          | 用语     | 未报工号 | 驳回   |
    2025-10-11 | 1001 | R5       | 李检   | 彩铃   | 60   | 40   | 是       | 承诺     | 误导     | 成立   | 98
    2025-10-11 | 1001 | R6       | 李检   | 彩铃   | 60   | 40   | 是       | 承诺     | 误导     | 成立   |
    2025-10-12 | 1001 | R7       | 李检   | 彩铃   | 100  |      | 是       | 承诺     | 误导     |        |
    2025-11-01 | 1001 | R8       | 李检   | 彩铃   | 60   | 40   |          | 承诺     |          |        |`,
});

describe("工差登记表", () => {
  it("lists each evaluation that lost points by date and agent, and none that an appeal took out of the month; no error is left of an upheld one", async () => {
    const { rows } = jsonOf(errorRegister, await centre, "2025-10");
    expect(tableOf(rows)).toEqual([
      [
        "date",
        "agentId",
        "name",
        "team",
        "product",
        "recordingId",
        "errorType",
        "deduction",
        "fatal",
        "evaluator",
        "remark",
        "appeal",
      ],
      ["2025-10-09", "9", null, "未归属", null, "R3", "用语", 5, false, "李检", "未报工号", "驳回"],
      ["2025-10-09", "1002", "李四", "二班", "彩铃", "R2", "用语", 13.4, false, "王检", null, null],
      ["2025-10-10", "1002", "李四", "二班", "手机报", "R4", "语速", 10, false, "王检", "太快", "申诉中"],
      ["2025-10-11", "1001", "张三", "一班", "彩铃", "R5", null, 2, false, "李检", "误导", "成立"],
      ["2025-10-12", "1001", "张三", "一班", "彩铃", "R7", "承诺", 100, true, "李检", "误导", null],
    ]);
  });

  it("has dates as dates on its sheet", async () => {
    const [, line] = linesOf(gridOf(errorRegister, await centre, "2025-10-10"));
    expect(line!.slice(0, 4)).toEqual(["body", 45_940, "1002", "李四"]);
  });

  it("wants the evaluations", async () => {
    const alone = await centreOf({ 人员: "工号 | 姓名 | 班组\n1 | 甲 | 一班" });
    expect(() => jsonOf(errorRegister, alone, "2025-10")).toThrow("“工差登记表”需要“质检记录”表");
  });
});
