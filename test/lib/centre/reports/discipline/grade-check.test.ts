import { gradeCheck } from "../../../../../src/lib/centre/reports/discipline/grade-check.ts";
import { centreOf, gridOf, jsonOf, linesOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位 | 等级
    1001 | 张三 | 一班 | 坐席 | 初级
    1002 | 李四 | 一班 | 坐席 | 中级
    1003 | 王五 | 一班 | 坐席 |
    1004 | 赵六 | 一班 | 坐席 | 初级
    1005 | 孙七 | 一班 | 坐席 | 初级
    1006 | 周八 | 一班 | 班长 | 高级
    1007 | 吴九 | 一班 | 班长 |`,
  技能考核: `
    月份    | 工号 | 打字速度(字/分) | 业务考试
    2025-10 | 1001 | 49              | 80
    2025-10 | 1001 | 50              |
    2025-10 | 1002 | 49.5            | 60
    2025-10 | 1003 | 30              | 60
    2025-10 | 1004 | 70              | 59.5
    2025-09 | 1005 | 70              | 90
    2025-10 | 1006 | 70              | 90
    2025-10 | 1007 | 70              | 90
    2025-10 | 9999 | 29              | 90`,
});

describe("等级核定", () => {
  it("gives the grade by the month's last tests, and what it changes", async () => {
    const { rows } = jsonOf(gradeCheck, await centre, "2025-10");
    expect(tableOf(rows)).toEqual([
      ["agentId", "name", "team", "typing", "exam", "grade", "present", "change"],
      ["1001", "张三", "一班", 50, 80, "中级", "初级", "up"],
      ["1002", "李四", "一班", 49.5, 60, "初级", "中级", "down"],
      ["1003", "王五", "一班", 30, 60, "初级", null, "up"],
      ["1004", "赵六", "一班", 70, 59.5, null, "初级", "down"],
      ["1005", "孙七", "一班", null, null, null, "初级", null],
      ["1006", "周八", "一班", 70, 90, null, "高级", null],
      ["1007", "吴九", "一班", 70, 90, null, null, null],
      ["9999", null, "未归属", 29, 90, null, null, "same"],
    ]);
  });

  it("says changes in words on its sheet", async () => {
    const [, first, second] = linesOf(gridOf(gradeCheck, await centre, "2025-10"));
    expect([first!.at(-1), second!.at(-1)]).toEqual(["升", "降"]);
  });
});
