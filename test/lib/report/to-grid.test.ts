import { post } from "../../../src/lib/measure/declare.ts";
import type { GridCell } from "../../../src/lib/report/grid.ts";
import type { Report } from "../../../src/lib/report/report.ts";
import { toGrid } from "../../../src/lib/report/to-grid.ts";
import { count, keeper, type Market, marketOf, named, price, reportOf, row, run, takings } from "./market.ts";

const market = marketOf([
  [1, "西", "甲", 3, 35],
  [1, "西", "乙", 0, 0],
  [2, "东", "甲", 1, 100],
]);
const words = { name: "销售表 10", title: "销售表 十月", stamp: "印章", warning: null };
const warning: GridCell = { value: "有 1 行未计入", alert: true, link: { sheet: "问题", cell: "A1" } };

function gridOf(report: Report<Market>, more: { warning?: GridCell } = {}) {
  return toGrid(run(report, market), { ...words, ...more });
}

describe("toGrid", () => {
  it("lays out title, stamp, header, body with subtotals, and totals", () => {
    const { name, stamp, rows } = gridOf(reportOf([keeper, count]));
    expect([name, stamp]).toEqual(["销售表 10", "印章"]);
    expect(rows.map(({ role, cells }) => [role, ...cells.map(({ value }) => value)])).toEqual([
      ["title", "销售表 十月"],
      ["stamp", "印章"],
      ["header", "row", "stall", "keeper", "count"],
      ["body", "西", "甲", "甲记", 3],
      ["body", "西", "乙", "乙记", 0],
      ["subtotal", "西 小计", null, null, 3],
      ["body", "东", "甲", "甲记", 1],
      ["subtotal", "东 小计", null, null, 1],
      ["total", "合计", null, null, 4],
    ]);
  });

  it("caches a formula's result beside it, a blank as null", () => {
    const { rows } = gridOf(reportOf([takings, count, price]));
    expect([rows[3]!.cells[4], rows[4]!.cells[4]]).toEqual([
      { value: 0.35 / 3, formula: 'IF(N(D4)=0,"",C4/D4)' },
      { value: null, formula: 'IF(N(D5)=0,"",C5/D5)' },
    ]);
  });

  it("shows lists of ids in words, marked where there are any, on rows only", () => {
    const marks = post<Market>({
      ...named("marks", "text"),
      needs: [count],
      words: { low: "偏低", none: "没有" },
      read: (columns) => columns.own(count).map((value) => (value === 0 ? ["low", "none"] : [])),
    });
    const { rows } = gridOf(reportOf([marks]));
    expect(rows.slice(3).map(({ cells }) => cells[2])).toEqual([
      { value: null },
      { value: "偏低、没有", alert: true },
      { value: null },
      { value: null },
      { value: null },
      { value: null },
    ]);
  });

  it("freezes the keys, and the name beside them", () => {
    expect(gridOf(reportOf([count])).frozenColumns).toBe(2);
    expect(gridOf(reportOf([keeper, count])).frozenColumns).toBe(3);
    expect(gridOf(reportOf([count, keeper], { rows: [row] })).frozenColumns).toBe(1);
  });

  it("gives each column its format, and bars where the report has them", () => {
    const { columns } = gridOf(reportOf([keeper, takings, price], { bars: [takings] }));
    expect(columns.map(({ format, bars }) => [format, bars ?? false])).toEqual([
      ["text", false],
      ["text", false],
      ["text", false],
      ["money", true],
      ["price", false],
    ]);
  });

  it("makes columns as wide as their texts, Chinese ones double, within bounds", () => {
    const long = { ...count, title: "很长很长很长很长很长很长的表头" };
    const endless = { ...keeper, text: () => "长".repeat(40) };
    const names = { ...keeper, text: () => "一二三四五六" };
    const widthOf = (measure: typeof keeper | typeof count) => gridOf(reportOf([measure, count])).columns[2]!.width;
    expect([widthOf(long), widthOf(endless), widthOf(names), widthOf(count)]).toEqual([18, 36, 14, 10]);
    expect(gridOf(reportOf([count], { bars: [count] })).columns[2]!.width).toBe(14);
    expect(gridOf(reportOf([count])).columns[1]!.width).toBe(8);
  });

  it("puts a warning over the last columns, wide enough for it", () => {
    const { rows, columns } = gridOf(reportOf([keeper, count, takings, price]), { warning });
    const { cells } = rows[1]!;
    expect([cells[0], cells.at(-1)]).toEqual([{ value: "印章" }, warning]);
    expect(cells.slice(1, -1).every(({ value }) => value === null)).toBe(true);
    const under = columns.slice(cells.length - 1).reduce((sum, { width }) => sum + width, 0);
    expect(under).toBeGreaterThanOrEqual(28);
  });

  it("puts a warning beside the stamp of a narrow sheet", () => {
    const { cells } = gridOf(reportOf([count], { rows: [row] }), { warning }).rows[1]!;
    expect(cells).toEqual([{ value: "印章" }, warning]);
  });
});
