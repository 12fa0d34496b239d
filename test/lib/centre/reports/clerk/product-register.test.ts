import { productRegister } from "../../../../../src/lib/centre/reports/clerk/product-register.ts";
import { centreOf, gridOf, jsonOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  业务单价: `
    业务   | 单价
    手机报 | 2.5
    彩铃   | 1`,
  外呼明细: `
    日期       | 工号 | 业务   | 结果 | 地市
    2025-10-10 | 1001 | 手机报 | 成功 |
    2025-10-10 | 1001 | 手机报 | 成功 | 开封
    2025-10-09 | 1001 | 手机报 | 拒访 | 郑州
    2025-10-09 | 1001 | 手机报 | 成功 | 郑州
    2025-10-09 | 1001 | 手机报 | 忙音 | 开封
    2025-10-09 | 1001 | 彩铃   | 成功 | 郑州`,
});

describe("业务数据登记表", () => {
  it("gives a row a date and city with dials of the product, and totals", async () => {
    const { rows, subtotals, totals } = jsonOf(productRegister, await centre, { period: "2025-10", product: "手机报" });
    expect(tableOf(rows)).toEqual([
      ["date", "city", "dialled", "connected", "subscriptions", "refusals", "subscriptionRate", "output"],
      ["2025-10-09", "开封", 1, 0, 0, 0, null, 0],
      ["2025-10-09", "郑州", 2, 2, 1, 1, 0.5, 2.5],
      ["2025-10-10", "开封", 1, 1, 1, 0, 1, 2.5],
      ["2025-10-10", "未填", 1, 1, 1, 0, 1, 2.5],
    ]);
    expect([subtotals, Object.values(totals!)]).toEqual([[], [5, 4, 3, 1, 0.75, 7.5]]);
  });

  it("is named after the product", async () => {
    expect(gridOf(productRegister, await centre, { period: "2025-10", product: "彩铃" }).name).toBe(
      "业务数据登记表 彩铃 2025-10",
    );
  });

  it("wants a product", async () => {
    const made = await centre;
    expect(() => jsonOf(productRegister, made, "2025-10")).toThrow("“业务数据登记表”要用 --product 指定业务。");
  });
});
