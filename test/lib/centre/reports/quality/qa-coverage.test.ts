import { qaCoverage } from "../../../../../src/lib/centre/reports/quality/qa-coverage.ts";
import { centreOf, jsonOf, pick, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位 | 老系统工号 | 新系统工号
    1001 | 张三 | 一班 | 坐席 | 0301       | X1
    1002 | 李四 | 一班 | 坐席 |            | X2
    1003 | 王五 | 二班 | 坐席 | 0303       |
    1004 | 赵六 | 二班 | 班长 |            |`,
  外呼明细: `
    日期       | 工号 | 业务 | 结果 | 系统
    2025-10-09 | X1   | 彩铃 | 成功 | 新
    2025-10-09 | 0301 | 彩铃 | 拒访 | 老
    2025-10-09 | 0303 | 彩铃 | 拒访 | 老
    2025-10-09 | 9    | 彩铃 | 拒访 |
    2025-10-10 | X2   | 彩铃 | 拒访 | 新`,
  外呼汇总: `
    日期       | 工号 | 业务   | 外呼量 | 接通量 | 定制量
    2025-10-10 | 1001 | 手机报 | 5      | 5      | 5`,
  质检记录: `
    质检日期   | 工号 | 得分 | 质检员
    2025-10-09 | 1001 | 80   | 王检
    2025-10-10 | 1003 | 80   | 王检
    2025-10-10 | 1004 | 80   | 王检`,
});

describe("录音监听核对", () => {
  it("has those first who called on a day and were not listened to", async () => {
    const { rows, subtotals, totals } = jsonOf(qaCoverage, await centre, "2025-10-09");
    expect(tableOf(rows)).toEqual([
      ["team", "agentId", "name", "newSystemId", "oldSystemId", "newCalls", "oldCalls", "calls", "samples", "covered"],
      ["二班", "1003", "王五", null, "0303", 0, 1, 1, 0, false],
      ["未归属", "9", null, null, null, 0, 0, 1, 0, false],
      ["一班", "1001", "张三", "X1", "0301", 1, 1, 2, 1, true],
      ["一班", "1002", "李四", "X2", null, 0, 0, 0, 0, null],
    ]);
    expect([subtotals, totals]).toEqual([[], null]);
  });

  it("is of a month as well, with whoever else was listened to", async () => {
    const { rows } = jsonOf(qaCoverage, await centre, "2025-10");
    expect(pick(rows, "agentId", "calls", "samples", "covered")).toEqual([
      ["1002", 1, 0, false],
      ["9", 1, 0, false],
      ["1001", 7, 1, true],
      ["1003", 1, 1, true],
      ["1004", 0, 1, null],
    ]);
  });
});
