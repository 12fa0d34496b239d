import { qaCoverage } from "../../../../../src/lib/centre/reports/quality/qa-coverage.ts";
import { traceFigure } from "../../../../../src/lib/centre/tracing/trace-figure.ts";
import { centreOf, jsonOf, pick, requestOf, tableOf } from "../../../../support/centre.ts";

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

  it("covers whoever was listened to in another team, with a row in each team that they were in", async () => {
    const moved = await centreOf({
      人员: `
        工号 | 姓名 | 班组 | 岗位 | 生效日期
        1001 | 张三 | 一班 | 坐席 |
        1001 | 张三 | 二班 | 坐席 | 2025-10-15
        1002 | 李四 | 一班 | 坐席 |
        1002 | 李四 | 二班 | 坐席 | 2025-10-20`,
      外呼明细: `
        日期       | 工号 | 业务 | 结果
        2025-10-09 | 1001 | 彩铃 | 成功
        2025-10-16 | 1001 | 彩铃 | 拒访
        2025-10-09 | 1002 | 彩铃 | 拒访`,
      质检记录: `
        质检日期   | 工号 | 得分 | 质检员
        2025-10-16 | 1001 | 80   | 王检
        2025-11-01 | 1002 | 80   | 王检`,
    });
    expect(pick(jsonOf(qaCoverage, moved, "2025-10").rows, "team", "agentId", "calls", "samples", "covered")).toEqual([
      ["一班", "1002", 1, 0, false],
      ["一班", "1001", 1, 0, true],
      ["二班", "1001", 1, 1, true],
      ["二班", "1002", 0, 0, null],
    ]);
    const asked = { report: qaCoverage, request: requestOf("2025-10"), measure: "covered" };
    const { shown, rows } = traceFigure(moved, { ...asked, row: { team: "一班", agentId: "1001" } });
    expect([shown, ...rows.map(({ sheet, row }) => `${sheet} ${row}`)]).toEqual(["是", "外呼明细 2", "质检记录 2"]);
  });
});
