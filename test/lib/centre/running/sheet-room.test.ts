import { bundleGrids } from "../../../../src/lib/centre/running/bundle-grids.ts";
import { daily, runBundle } from "../../../../src/lib/centre/running/bundles.ts";
import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { agentSubscriptions } from "../../../../src/lib/centre/reports/clerk/agent-subscriptions.ts";
import { productSummary } from "../../../../src/lib/centre/reports/clerk/product-summary.ts";
import { parsePeriod } from "../../../../src/lib/facts/period.ts";
import { centreOf, gridOf, jsonOf } from "../../../support/centre.ts";

const PRODUCTS = 17_000;

describe("a report with more columns than a sheet of Excel's", () => {
  let centre: Centre;
  beforeAll(async () => {
    const products = Array.from({ length: PRODUCTS }, (_, place) => `产品${place}`);
    centre = await centreOf({
      人员: [
        ["工号", "姓名", "班组", "岗位"],
        ["1001", "张三", "一班", "坐席"],
      ],
      业务单价: [["业务", "单价"], ...products.map((product) => [product, 1])],
      外呼明细: [
        ["日期", "工号", "业务", "结果"],
        ...products.map((product) => ["2025-10-09", "1001", product, "成功"]),
      ],
    });
  });
  const says =
    "“个人定制量及业务单价”要 17005 列,超过 Excel 一张工作表的上限 16384 列,没有做。请用选项“业务”(--product)只看其中一个。";

  it("has no sheet, and a sentence that names it and what narrows it", () => {
    expect(() => gridOf(agentSubscriptions, centre, "2025-10-09")).toThrow(says);
  });

  it("has a sheet once it is narrowed", () => {
    const { rows } = gridOf(agentSubscriptions, centre, { period: "2025-10-09", product: "产品7" });
    expect(rows.find(({ role }) => role === "header")!.cells.map(({ value }) => value)).toContain("产品7");
    expect(rows.at(-1)!.cells.length).toBeLessThan(10);
  });

  it("has all its figures as data", () => {
    const { totals } = jsonOf(agentSubscriptions, centre, "2025-10-09");
    expect(Object.keys(totals!["subscriptionsByProduct"] as object)).toHaveLength(PRODUCTS);
  });

  it("leaves the other sheets of its bundle be, which says why it is not there", () => {
    const made = runBundle(daily, centre, parsePeriod("2025-10-09")!);
    expect(made.missing).toContain(says);
    const names = bundleGrids(centre, made, "2025-10-10 09:30").map(({ name }) => name);
    expect(names).toContain("外呼数据一览表 2025-10-09");
    expect(names.filter((name) => name.startsWith("个人定制量"))).toEqual([]);
    const [contents] = bundleGrids(centre, made, "2025-10-10 09:30");
    expect(contents!.rows.flatMap(({ cells }) => cells.map(({ value }) => value))).toContain(says);
  });
});

describe("a report with as many columns as there are teams", () => {
  it("has no option that narrows it: less is to be asked for at once", async () => {
    const teams = Array.from({ length: 16_400 }, (_, place) => place);
    const centre = await centreOf({
      人员: [["工号", "姓名", "班组", "岗位"], ...teams.map((team) => [`a${team}`, "某", `${team}班`, "坐席"])],
      业务单价: [
        ["业务", "单价"],
        ["彩铃", 1],
      ],
      外呼明细: [["日期", "工号", "业务", "结果"], ...teams.map((team) => ["2025-10-09", `a${team}`, "彩铃", "成功"])],
    });
    expect(() => gridOf(productSummary, centre, "2025-10-09")).toThrow(
      /^“业务汇总表”要 164\d\d 列,.*请缩短期间,或少给几个文件,分几次出表。$/,
    );
  });
});
