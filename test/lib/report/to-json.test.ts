import { rank } from "../../../src/lib/measure/post.ts";
import { toJson } from "../../../src/lib/report/to-json.ts";
import { count, keeper, marketOf, named, price, reportOf, run, takings } from "./market.ts";

const market = marketOf([
  [1, "西", "甲", 3, 35],
  [1, "东", "乙", 0, 0],
]);
const problems = { setAside: 2, noted: 1, skipped: 0 };

describe("toJson", () => {
  it("gives body rows, subtotals with the key they are of, and totals, under what the report is", () => {
    const report = reportOf([keeper, count, takings, price, rank(takings, named("place", "count"))]);
    expect(toJson(run(report, market), problems)).toEqual({
      report: "sales",
      title: "销售表",
      period: { from: "2025-10-01", to: "2025-10-31" },
      options: {},
      rows: [
        { row: "西", stall: "甲", keeper: "甲记", count: 3, takings: 0.35, price: 0.35 / 3, place: 1 },
        { row: "东", stall: "乙", keeper: "乙记", count: 0, takings: 0, price: null, place: 2 },
      ],
      subtotals: [
        { row: "西", count: 3, takings: 0.35, price: 0.35 / 3 },
        { row: "东", count: 0, takings: 0, price: null },
      ],
      totals: { count: 3, takings: 0.35, price: 0.35 / 3 },
      problems,
    });
  });

  it("puts the keys first, and keeps a blank as null when it is written out", () => {
    const { rows } = toJson(run(reportOf([price, count]), market), problems);
    expect(JSON.stringify(rows[1])).toBe('{"row":"东","stall":"乙","price":null,"count":0}');
  });

  it("has null for totals that a report does without, and no subtotals", () => {
    const { subtotals, totals } = toJson(run(reportOf([count], { subtotal: false, total: false }), market), problems);
    expect([subtotals, totals]).toEqual([[], null]);
  });
});
