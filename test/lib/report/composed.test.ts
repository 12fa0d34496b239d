import { monthOf, parsePeriod } from "../../../src/lib/facts/period.ts";
import type { SpanRule } from "../../../src/lib/measure/measure.ts";
import { composedGrid } from "../../../src/lib/report/composed-grid.ts";
import { computeComposed } from "../../../src/lib/report/composed.ts";
import type { Comparison, Composed, Listing, Part } from "../../../src/lib/report/report.ts";
import { toJson } from "../../../src/lib/report/to-json.ts";
import { count, type Market, marketOf, named, price, reached, reportOf, row, takings } from "./market.ts";

const monthBefore: SpanRule = { id: "before", title: "上月", period: ({ from }) => monthOf(from - 1) };
const both = marketOf([
  [-1, "西", "甲", 2, 400],
  [1, "西", "甲", 3, 300],
  [2, "东", "乙", 1, 500],
]);
const common = { of: "month", options: {}, tables: ["sales"], needs: [["sales"]] } as const;

const rows = reportOf([count, takings, price], {
  ...common,
  id: "rows",
  title: "各排",
  rows: [row],
  subtotal: false,
  charts: [{ kind: "column", title: "各排收入", by: row, draws: [{ measure: takings }] }],
});
const figures: Comparison<Market> = {
  ...common,
  kind: "comparison",
  id: "figures",
  title: "要点",
  english: "Figures",
  tells: "要点",
  needs: [],
  totals: reportOf([count, takings, price, reached], { rows: [row] }),
  lines: [{ where: count, figures: [count, takings, price] }],
  against: monthBefore,
};
const list: Listing<Market> = {
  ...common,
  kind: "listing",
  id: "list",
  title: "清单",
  english: "List",
  tells: "清单",
  columns: [{ ...named("day", "text"), format: "date" }, named("note", "text")],
  list: ({ sales }, { period }) => [[period.from, `${sales.length} 笔`]],
};

function composed(parts: readonly Part<Market>[]): Composed<Market> {
  return { ...common, kind: "composed", id: "all", title: "全部", english: "All", tells: "全部", parts };
}

function run(parts: readonly Part<Market>[], { market = both, holds = true } = {}) {
  const question = { period: parsePeriod("2025-10")!, only: {}, options: {} };
  return computeComposed(composed(parts), market, { question, holds: (needs) => needs.length === 0 || holds });
}

function gridOf(...of: Parameters<typeof run>) {
  return composedGrid(run(...of), { name: "全部", title: "全部", stamp: "章", warning: null });
}

const PARTS: readonly Part<Market>[] = [{ report: figures, beside: rows }, { report: rows }, { report: list }];

describe("a composed report", () => {
  it("puts its parts under one another, a heading over each, a line apart", () => {
    const { rows: lines, filter, frozenColumns } = gridOf([{ report: rows }, { report: list }]);
    expect(lines.map(({ role, cells }) => [role, ...cells.map(({ value }) => value)])).toEqual([
      ["title", "全部"],
      ["stamp", "章"],
      ["note"],
      ["group", "各排", "各排", "各排", "各排"],
      ["group", "row", "count", "takings", "price"],
      ["body", "西", 3, 3, 1],
      ["body", "东", 1, 5, 5],
      ["total", "合计", 4, 8, 2],
      ["note"],
      ["group", "清单", "清单", "清单", "清单"],
      ["group", "day", "note"],
      ["body", 45_931, "3 笔"],
    ]);
    expect([filter, frozenColumns]).toEqual([false, 0]);
  });

  it("makes formulas of the rows they stand in, whatever is above them", () => {
    const { rows: lines } = gridOf(PARTS);
    const total = lines.findIndex(({ role }) => role === "total");
    const [, sum, , rate] = lines[total]!.cells;
    expect([sum!.formula, rate!.formula]).toEqual([
      `SUM(B${total - 1}:B${total})`,
      `IF(N(B${total + 1})=0,"",C${total + 1}/B${total + 1})`,
    ]);
  });

  it("shows each cell in the format of its own part", () => {
    const { rows: lines } = gridOf(PARTS);
    const body = lines.filter(({ role }) => role === "body");
    expect(body.map(({ cells }) => cells[1]!.format)).toEqual(["count", "money", "price", "count", "count", "text"]);
  });

  it("draws the charts of one part beside another, from the rows where that one stands", () => {
    const { charts, rows: lines, columns } = gridOf(PARTS);
    const first = lines.findIndex(({ cells }) => cells[0]?.value === "西");
    expect(charts).toEqual([
      {
        kind: "column",
        title: "各排收入",
        categories: 0,
        rows: [[first, first + 1]],
        series: [{ title: "takings", column: 2 }],
        place: { top: 4, left: 5, bottom: 12, right: 9 },
      },
    ]);
    expect(columns[2]!.format).toBe("money");
  });

  it("draws nothing of a part without rows", () => {
    const empty = { ...rows, standing: () => [] };
    const parts = [{ report: figures, beside: empty }, { report: empty }];
    expect(gridOf(parts, { market: marketOf([[40, "东", "甲", 1, 1]]) }).charts).toEqual([]);
  });

  it("leaves out a part that lacks a table", () => {
    expect(run(PARTS, { holds: false }).parts.map(({ report }) => report.id)).toEqual(["figures"]);
  });

  it("is data by the ids of its parts", () => {
    const { rows: own, totals, blocks } = toJson(run(PARTS), { setAside: 0, noted: 0, skipped: 0 });
    expect([own, totals, Object.keys(blocks!)]).toEqual([[], null, ["figures", "rows", "list"]]);
    expect(blocks!["rows"]).toEqual({
      title: "各排",
      rows: [
        { row: "西", count: 3, takings: 3, price: 1 },
        { row: "东", count: 1, takings: 5, price: 5 },
      ],
      subtotals: [],
      totals: { count: 4, takings: 8, price: 2 },
    });
    expect(blocks!["list"]!.rows).toEqual([{ day: "2025-10-01", note: "3 笔" }]);
  });
});
