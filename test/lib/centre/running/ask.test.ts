import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { REPORTS } from "../../../../src/lib/centre/reports/index.ts";
import { misuse, questionOf } from "../../../../src/lib/centre/running/ask.ts";
import { calls } from "../../../../src/lib/centre/subjects/calls/calls.ts";
import type { ReportName } from "../../../../src/lib/report/report.ts";
import { type Asked, centreOf, requestOf } from "../../../support/centre.ts";

const report: ReportName = {
  id: "own",
  title: "自定表",
  english: "Own",
  tells: "自定的报表",
  of: "any",
  options: {},
  tables: [],
  needs: [],
};

describe("misuse", () => {
  it.each<[string, Partial<ReportName>, Asked, string]>([
    [
      "a month of a report of one day",
      { of: "day" },
      "2025-10",
      "“自定表”的期间要是一天(例如 2025-10-09),不是 2025-10。",
    ],
    [
      "a range of one day of a report of one day",
      { of: "day" },
      "2025-10-09..2025-10-09",
      "“自定表”的期间要是一天(例如 2025-10-09),不是 2025-10-09..2025-10-09。",
    ],
    [
      "a day of a report of one month",
      { of: "month" },
      "2025-10-09",
      "“自定表”的期间要是一个月(例如 2025-10),不是 2025-10-09。",
    ],
    ["a city that is missing", { options: { city: "required" } }, "2025-10", "“自定表”要用 --city 指定地市。"],
    [
      "a city that is empty",
      { options: { city: "required" } },
      { period: "2025-10", city: "" },
      "“自定表”要用 --city 指定地市。",
    ],
    ["a product that is missing", { options: { product: "required" } }, "2025-10", "“自定表”要用 --product 指定业务。"],
    [
      "an option that it has not",
      { options: { city: "optional" } },
      { period: "2025-10", product: "彩铃" },
      "“自定表”没有 --product 这个选项。",
    ],
  ])("tells of %s", (...[, change, asked, sentence]) => {
    expect(misuse({ ...report, ...change }, requestOf(asked))).toBe(sentence);
  });

  it.each<[string, Partial<ReportName>, Asked]>([
    ["any period of a report of any", {}, "2025-W41"],
    ["a day of a report of one day", { of: "day" }, "2025-10-09"],
    ["a month of a report of one month", { of: "month" }, "2025-10"],
    ["an optional city left out", { options: { city: "optional" } }, "2025-10"],
    ["a required city", { options: { city: "required" } }, { period: "2025-10", city: "郑州" }],
  ])("finds nothing wrong with %s", (_, change, asked) => {
    expect(misuse({ ...report, ...change }, requestOf(asked))).toBeNull();
  });
});

describe("the clerk's reports", () => {
  it.each<[string, ReportName["of"], ReportName["options"]]>([
    ["floor-status", "day", {}],
    ["team-output-hours", "day", {}],
    ["attendance-check", "day", {}],
    ["city-summary", "any", { city: "required" }],
    ["city-agent-subscriptions", "any", { city: "required", product: "optional" }],
    ["product-register", "any", { product: "required" }],
    ["product-evaluation", "any", { product: "optional" }],
    ["success-register", "any", { city: "optional", mask: "flag" }],
    ["old-system-check", "any", { city: "optional" }],
    ["outbound-overview", "any", {}],
  ])("have %s of %s, with the options %j", (id, of, options) => {
    const found = REPORTS.find((one) => one.id === id);
    expect([found?.of, found?.options]).toEqual([of, options]);
  });
});

describe("questionOf", () => {
  let centre: Centre;
  beforeAll(async () => {
    centre = await centreOf({
      外呼明细: `
        日期       | 工号 | 业务   | 结果 | 地市
        2025-10-09 | 1001 | 彩铃   | 成功 | 郑州
        2025-10-09 | 1001 | 手机报 | 成功 | 河南省洛阳市`,
    });
  });
  const ask = (options: { city?: string; product?: string }) =>
    questionOf(centre, {}, requestOf({ period: "2025-10", ...options }));

  it("narrows to nothing when nothing is asked", () => {
    expect([ask({}).only, ask({}).options]).toEqual([{}, {}]);
  });

  it.each(["洛阳", "洛阳市", "河南洛阳", "河南省洛阳市", " 河南 洛阳市 "])("knows the city %j", (city) => {
    expect([ask({ city }).only, ask({ city }).options]).toEqual([
      { city: centre.of(calls).cities.find("洛阳") },
      { city: "洛阳" },
    ]);
  });

  it("knows a product whatever its width and spaces", () => {
    expect(ask({ product: " 手机报 " }).only).toEqual({ product: centre.of(calls).products.find("手机报") });
  });

  it("narrows to both", () => {
    expect(Object.keys(ask({ city: "郑州", product: "彩铃" }).only)).toEqual(["city", "product"]);
  });

  it("names the nearest city or product to one that the data do not name", () => {
    expect(() => ask({ city: "洛阴市" })).toThrow("数据里没有地市“洛阴市”,最接近的是“洛阳”。有:未填、郑州、洛阳。");
    expect(() => ask({ product: "手机宝" })).toThrow("数据里没有业务“手机宝”,最接近的是“手机报”。有:彩铃、手机报。");
  });
});
