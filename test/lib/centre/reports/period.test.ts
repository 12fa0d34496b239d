import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { agentOutputHours } from "../../../../src/lib/centre/reports/clerk/agent-output-hours.ts";
import { centreOf, jsonOf } from "../../../support/centre.ts";

describe("a report's period", () => {
  let centre: Centre;
  beforeAll(async () => {
    centre = await centreOf({
      人员: `
        工号 | 姓名 | 班组 | 岗位
        1001 | 张三 | 一班 | 坐席`,
      业务单价: `
        业务 | 单价
        彩铃 | 1`,
      外呼明细: `
        日期             | 工号 | 业务 | 结果
        2025-09-30 23:59:59 | 1001 | 彩铃 | 拒访
        2025-10-01 00:00:00 | 1001 | 彩铃 | 拒访
        2025-10-05 12:00:00 | 1001 | 彩铃 | 拒访
        2025-10-06 12:00:00 | 1001 | 彩铃 | 拒访
        2025-10-12 23:59:59 | 1001 | 彩铃 | 拒访
        2025-10-13 00:00:00 | 1001 | 彩铃 | 拒访
        2025-10-31 23:59:59 | 1001 | 彩铃 | 拒访
        2025-11-01 00:00:00 | 1001 | 彩铃 | 拒访`,
      工时: `
        日期       | 工号 | 签入  | 签出
        2025-10-05 | 1001 | 22:00 | 02:00
        2025-10-31 | 1001 | 23:00 | 01:00`,
    });
  });

  it.each([
    ["2025-10-01", 1, 0],
    ["2025-10-05", 1, 4],
    ["2025-10-06", 1, 0],
    ["2025-W41", 2, 0],
    ["2025-10", 6, 6],
    ["2025-11", 1, 0],
    ["2025-10-05..2025-10-13", 4, 4],
    ["2025-12", 0, 0],
  ])("of %s holds %d calls of its days and %d hours of its shifts", (period, dialled, hours) => {
    const { totals } = jsonOf(agentOutputHours, centre, period);
    expect([totals!.dialled, totals!.hours]).toEqual([dialled, hours]);
  });

  it.each([
    ["2025-10-09", "2025-10-09", "2025-10-09"],
    ["2025-W41", "2025-10-06", "2025-10-12"],
    ["2025-10", "2025-10-01", "2025-10-31"],
  ])("of %s is told as its first and last day", (period, from, to) => {
    expect(jsonOf(agentOutputHours, centre, period).period).toEqual({ from, to });
  });
});
