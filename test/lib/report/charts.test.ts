import { monthOf } from "../../../src/lib/facts/period.ts";
import { spanned } from "../../../src/lib/measure/declare.ts";
import { bars, type ReportChart } from "../../../src/lib/report/charts.ts";
import type { Grid } from "../../../src/lib/report/grid.ts";
import type { Report } from "../../../src/lib/report/report.ts";
import { toGrid } from "../../../src/lib/report/to-grid.ts";
import { count, keeper, type Market, marketOf, price, reportOf, row, run, takings } from "./market.ts";

const market = marketOf([
  [1, "西", "甲", 3, 300],
  [1, "西", "乙", 0, 0],
  [2, "东", "甲", 1, 500],
  [3, "东", "丙", 2, 800],
]);
const words = { name: "表", title: "表", stamp: "印章", warning: null };

function gridOf(chart: ReportChart<Market>, change: Partial<Report<Market>> = {}, period = "2025-10"): Grid {
  const report = reportOf([keeper, count, takings], { charts: [chart], ...change });
  return toGrid(run(report, market, { period }), words);
}

/** The cells of the rows from `first` on, without the empty ones at the end of a row and of the sheet. */
function cellsFrom({ rows }: Grid, first: number): unknown[][] {
  const lines = rows.slice(first).map(({ cells }) => cells.map(({ value }) => value));
  return lines.filter((line) => line.length > 0);
}

describe("a chart of figures that stand on the sheet", () => {
  const chart: ReportChart<Market> = {
    kind: "column",
    title: "销售",
    by: keeper,
    draws: [{ measure: takings }, { measure: count, axis: "second", kind: "line" }],
  };

  it("draws the body's own cells, subtotals left out, under the table a line apart", () => {
    const { charts, rows } = gridOf(chart);
    expect(charts).toEqual([
      {
        kind: "column",
        title: "销售",
        categories: 2,
        rows: [
          [3, 4],
          [6, 7],
        ],
        series: [
          { title: "takings", column: 4 },
          { title: "count", column: 3, axis: "second", kind: "line" },
        ],
        place: { top: 11, left: 0, bottom: 22, right: 5 },
      },
    ]);
    expect([rows[9]!.role, rows.length]).toEqual(["total", 23]);
    expect(cellsFrom(gridOf(chart), 10)).toEqual([]);
  });

  it("names the points by a key too", () => {
    expect(gridOf({ ...chart, by: row }).charts![0]!.categories).toBe(0);
  });

  it("is left out where there are no rows", () => {
    const { charts, rows } = gridOf(chart, {}, "2025-11");
    expect([charts, rows.at(-1)!.role]).toEqual([[], "total"]);
  });
});

describe("a chart of the rows with the most", () => {
  it("draws a small table of them beside it, the most first", () => {
    const grid = gridOf(bars(takings, { by: keeper, title: "前 2 名", top: 2 }));
    expect(cellsFrom(grid, 10)).toEqual([
      ["keeper", "takings"],
      ["丙记", 8],
      ["甲记", 5],
    ]);
    expect(grid.charts).toEqual([
      {
        kind: "bar",
        title: "前 2 名",
        categories: 0,
        rows: [[12, 13]],
        series: [{ title: "takings", column: 1 }],
        place: { top: 11, left: 3, bottom: 22, right: 8 },
      },
    ]);
  });

  it("leaves out who has no figure", () => {
    const grid = gridOf(bars(price, { by: keeper, title: "前 9 名", top: 9 }));
    expect(cellsFrom(grid, 10).slice(1)).toEqual([
      ["甲记", 5],
      ["丙记", 4],
      ["甲记", 1],
    ]);
  });
});

describe("a chart of subtotals", () => {
  it("draws a small table of the groups, by their names, beside it", () => {
    const chart: ReportChart<Market> = {
      kind: "column",
      title: "各排",
      by: row,
      of: "subtotals",
      draws: [{ measure: takings }, { measure: price, kind: "line" }],
    };
    const grid = gridOf(chart, { show: [keeper, count, takings, price] });
    expect(cellsFrom(grid, 10)).toEqual([
      ["row", "takings", "price"],
      ["西", 3, 1],
      ["东", 13, 13 / 3],
    ]);
    expect(grid.charts![0]).toMatchObject({ categories: 0, rows: [[12, 13]] });
  });
});

describe("a chart of figures that stand nowhere on the sheet", () => {
  it("lists them beside it in the rows' order, those of another period named so", () => {
    const month = { id: "month", title: "全月", period: ({ from }: { from: number }) => monthOf(from) };
    const chart: ReportChart<Market> = {
      kind: "column",
      title: "平均",
      by: row,
      draws: [{ measure: spanned(count, month) }, { measure: { ...spanned(takings, month), title: "共收" } }],
    };
    expect(cellsFrom(gridOf(chart, { rows: [row], subtotal: false }, "2025-10-01"), 0).slice(-3)).toEqual([
      ["row", "全月count", "共收"],
      ["西", 3, 3],
      ["东", 3, 13],
    ]);
  });
});
