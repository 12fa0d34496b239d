import { provinceReport } from "../../../../../src/lib/centre/reports/clerk/province-report.ts";
import { centreOf, gridOf, jsonOf, linesOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  业务单价: `
    业务   | 单价 | 地市
    手机报 | 2.5  |
    手机报 | 3    | 郑州
    彩铃   | 1    |`,
  外呼明细: `
    日期       | 工号 | 业务   | 结果 | 地市
    2025-10-09 | 1001 | 手机报 | 成功 |
    2025-10-09 | 1001 | 彩铃   | 成功 | 洛阳
    2025-10-09 | 1001 | 彩铃   | 空号 | 郑州
    2025-10-09 | 1001 | 手机报 | 成功 | 郑州市
    2025-10-31 | 1001 | 手机报 | 拒访 | 河南省郑州市
    2025-10-31 | 1001 | 手机报 | 预约 | 河南 郑州
    2025-11-01 | 1001 | 手机报 | 成功 | 开封`,
});

const figures = ["dialled", "connected", "subscriptions", "refusals"];
const rates = ["connectRate", "subscriptionRate", "refusalRate", "output"];

describe("河南外呼报表", () => {
  it("gives a row a city and product with dials, cities as in the data and 未填 last", async () => {
    const { rows, subtotals, totals } = jsonOf(provinceReport, await centre, "2025-10");
    expect(tableOf(rows)).toEqual([
      ["city", "product", ...figures, ...rates],
      ["洛阳", "彩铃", 1, 1, 1, 0, 1, 1, 0, 1],
      ["郑州", "手机报", 3, 3, 1, 1, 1, 1 / 3, 1 / 3, 3],
      ["郑州", "彩铃", 1, 0, 0, 0, 0, null, null, 0],
      ["未填", "手机报", 1, 1, 1, 0, 1, 1, 0, 2.5],
    ]);
    expect(tableOf(subtotals)).toEqual([
      ["city", ...figures, ...rates],
      ["洛阳", 1, 1, 1, 0, 1, 1, 0, 1],
      ["郑州", 4, 3, 1, 1, 0.75, 1 / 3, 1 / 3, 3],
      ["未填", 1, 1, 1, 0, 1, 1, 0, 2.5],
    ]);
    expect(tableOf([totals!])).toEqual([
      [...figures, ...rates],
      [6, 5, 3, 1, 5 / 6, 0.6, 0.2, 6.5],
    ]);
  });

  it("stands on its sheet with a subtotal under each city", async () => {
    const lines = linesOf(gridOf(provinceReport, await centre, "2025-10"));
    expect(lines.map((line) => line.slice(0, 4))).toEqual([
      ["header", "地市", "业务", "外呼量"],
      ["body", "洛阳", "彩铃", 1],
      ["subtotal", "洛阳 小计", null, 1],
      ["body", "郑州", "手机报", 3],
      ["body", "郑州", "彩铃", 1],
      ["subtotal", "郑州 小计", null, 4],
      ["body", "未填", "手机报", 1],
      ["subtotal", "未填 小计", null, 1],
      ["total", "合计", null, 6],
    ]);
  });

  it("has neither subtotals nor more than empty totals in a period without dials", async () => {
    const { rows, subtotals, totals } = jsonOf(provinceReport, await centre, "2025-09");
    expect([rows, subtotals, Object.values(totals!)]).toEqual([[], [], [0, 0, 0, 0, null, null, null, 0]]);
  });
});
