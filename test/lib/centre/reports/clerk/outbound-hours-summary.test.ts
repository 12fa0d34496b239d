import { outboundHoursSummary } from "../../../../../src/lib/centre/reports/clerk/outbound-hours-summary.ts";
import { centreOf, gridOf, jsonOf, linesOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位
    1001 | 张三 | 一班 | 坐席
    1002 | 李四 | 一班 | 坐席`,
  业务单价: `
    业务 | 单价
    彩铃 | 2`,
  外呼明细: `
    日期       | 工号 | 业务 | 结果 | 通话时长
    2025-10-10 | 1001 | 彩铃 | 成功 | 360
    2025-10-09 | 1001 | 彩铃 | 成功 | 180
    2025-10-09 | 1001 | 彩铃 | 拒访 | 180
    2025-10-09 | 1002 | 彩铃 | 忙音 | 999
    2025-11-01 | 1002 | 彩铃 | 成功 | 360`,
  工时: `
    日期       | 工号 | 工时
    2025-10-09 | 1001 | 2
    2025-10-20 | 1002 | 3`,
});

describe("外呼状况及工时汇总表", () => {
  it("gives a row a date with dials or hours, and the headcount of the whole period", async () => {
    const { rows, totals } = jsonOf(outboundHoursSummary, await centre, "2025-10");
    expect(tableOf(rows)).toEqual([
      [
        "date",
        "headcount",
        "dialled",
        "connected",
        "connectRate",
        "subscriptions",
        "subscriptionRate",
        "refusals",
        "refusalRate",
        "output",
        "hours",
        "outputPerHead",
        "hoursPerHead",
        "talkSeconds",
        "utilisation",
      ],
      ["2025-10-09", 2, 3, 2, 2 / 3, 1, 0.5, 1, 0.5, 2, 2, 1, 1, 360, 0.05],
      ["2025-10-10", 1, 1, 1, 1, 1, 1, 0, 0, 2, 0, 2, 0, 360, null],
      ["2025-10-20", 1, 0, 0, null, 0, null, 0, null, 0, 3, 0, 3, 0, 0],
    ]);
    expect(Object.values(totals!)).toEqual([2, 4, 3, 0.75, 2, 2 / 3, 1, 1 / 3, 4, 5, 2, 2.5, 720, 0.04]);
  });

  it("has dates as dates on its sheet, the headcount as a value and sums as formulas", async () => {
    const { columns, rows } = gridOf(outboundHoursSummary, await centre, "2025-10");
    expect(columns[0]!.format).toBe("date");
    expect(rows[3]!.cells[0]).toEqual({ value: 45_939 });
    expect(rows[6]!.cells.slice(0, 3)).toEqual([{ value: "合计" }, { value: 2 }, { value: 4, formula: "SUM(C4:C6)" }]);
  });

  it("draws output and subscription rate by day, the rate along its own axis", async () => {
    const grid = gridOf(outboundHoursSummary, await centre, "2025-10");
    const header = linesOf(grid)[0]!.slice(1);
    const [{ rows, categories, series }] = grid.charts as [NonNullable<typeof grid.charts>[number]];
    expect([rows, categories]).toEqual([[[3, 5]], 0]);
    expect(series.map(({ column, axis }) => [header[column], axis])).toEqual([
      ["产值(元)", undefined],
      ["定制率", "second"],
    ]);
  });
});
