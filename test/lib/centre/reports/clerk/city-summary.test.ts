import { citySummary } from "../../../../../src/lib/centre/reports/clerk/city-summary.ts";
import { centreOf, gridOf, jsonOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  业务单价: `
    业务   | 单价
    手机报 | 2.5
    彩铃   | 1`,
  外呼明细: `
    日期       | 工号 | 业务   | 结果 | 地市
    2025-10-10 | 1001 | 手机报 | 成功 | 濮阳
    2025-10-09 | 1001 | 彩铃   | 拒访 | 濮阳市
    2025-10-09 | 1001 | 手机报 | 成功 | 濮阳
    2025-10-09 | 1001 | 手机报 | 成功 | 新乡
    2025-11-01 | 1001 | 手机报 | 成功 | 濮阳`,
});

describe("地市外呼汇总", () => {
  it.each(["濮阳", "濮阳市", "河南省濮阳市", "河南 濮阳"])(
    "gives a row a date and product of %s, and totals",
    async (city) => {
      const { rows, subtotals, totals, options } = jsonOf(citySummary, await centre, { period: "2025-10", city });
      expect(options).toEqual({ city: "濮阳" });
      expect(tableOf(rows)).toEqual([
        [
          "date",
          "product",
          "dialled",
          "connected",
          "subscriptions",
          "refusals",
          "connectRate",
          "subscriptionRate",
          "refusalRate",
          "output",
        ],
        ["2025-10-09", "手机报", 1, 1, 1, 0, 1, 1, 0, 2.5],
        ["2025-10-09", "彩铃", 1, 1, 0, 1, 1, 0, 1, 0],
        ["2025-10-10", "手机报", 1, 1, 1, 0, 1, 1, 0, 2.5],
      ]);
      expect([subtotals, Object.values(totals!)]).toEqual([[], [3, 3, 2, 1, 1, 2 / 3, 1 / 3, 5]]);
    },
  );

  it("is named after the city, however that was written", async () => {
    const { name, mark } = gridOf(citySummary, await centre, { period: "2025-10", city: "河南省濮阳市" });
    expect([name, mark]).toEqual(["地市外呼汇总 濮阳 2025-10", "city-summary|2025-10|濮阳"]);
  });

  it("wants a city", async () => {
    const made = await centre;
    expect(() => jsonOf(citySummary, made, "2025-10")).toThrow("“地市外呼汇总”要用 --city 指定地市。");
  });
});
