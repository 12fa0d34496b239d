import { monthOf } from "../../../src/lib/facts/period.ts";
import { difference, fold, post, spanned } from "../../../src/lib/measure/declare.ts";
import { mostOf, spreadBy } from "../../../src/lib/measure/fold.ts";
import { columnValue, sheetColumns } from "../../../src/lib/report/sheet-plan.ts";
import { toGrid } from "../../../src/lib/report/to-grid.ts";
import { count, type Market, marketOf, named, reportOf, row, run, stall, takings } from "./market.ts";

const market = marketOf([
  [1, "西", "乙", 3, 35],
  [1, "东", "甲", 2, 100],
  [9, "东", "甲", 4, 100],
]);
const byStall = spreadBy<Market>(stall, count, {
  ...named("countByStall", "count"),
  heading: (_, text, { text: period }) => `${text} ${period}`,
});
const month = { id: "month", title: "全月", period: ({ from }: { from: number }) => monthOf(from) };

describe("sheetColumns", () => {
  it("gives each measure a column, those of subtotals and totals last", () => {
    const best = mostOf<Market>(stall, count, named("best", "text"));
    const other = fold<Market>({ ...named("other", "count"), over: [stall], needs: [count], fold: () => 1 });
    const table = run(reportOf([count, takings], { rows: [row], subtotalsShow: [best], totalsShow: [other] }), market);
    expect(sheetColumns(table).map(({ id, part, group, format }) => [id, part, group, format])).toEqual([
      ["count", null, null, "count"],
      ["takings", null, null, "money"],
      ["best", null, null, "text"],
      ["other", null, null, "count"],
    ]);
  });

  it("spreads a measure over a column for each part of the report, each under its heading", () => {
    const table = run(reportOf([byStall, takings], { rows: [row] }), market);
    expect(sheetColumns(table).map(({ id, title, part, group }) => [id, title, part, group])).toEqual([
      ["countByStall/甲", "甲", "甲", "甲 2025-10"],
      ["countByStall/乙", "乙", "乙", "乙 2025-10"],
      ["takings", "takings", null, null],
    ]);
  });

  it("puts a measure over another period under that period's words", () => {
    const table = run(reportOf([spanned(count, month)], { rows: [row] }), market, { period: "2025-10-01" });
    expect(sheetColumns(table).map(({ id, title, group }) => [id, title, group])).toEqual([
      ["monthCount", "count", "全月"],
    ]);
  });
});

describe("columnValue", () => {
  it("is the part's own, 0 for a part that the line lacks and nothing for a line without parts", () => {
    const column = { id: "", measure: byStall, part: "甲", title: "", group: null, format: "count" } as const;
    expect(columnValue(column, { countByStall: { 甲: 3 } })).toBe(3);
    expect(columnValue(column, { countByStall: { 乙: 3 } })).toBe(0);
    expect(columnValue(column, {})).toBeNull();
    expect(columnValue({ ...column, part: "constructor" }, { countByStall: { 乙: 3 } })).toBe(0);
    const odd = Object.fromEntries([["__proto__", 3]]);
    expect(columnValue({ ...column, part: "__proto__" }, { countByStall: odd })).toBe(3);
    expect(columnValue({ ...column, part: null }, { countByStall: { 乙: 3 } })).toEqual({ 乙: 3 });
  });
});

describe("what is of rows alone", () => {
  it("stands on neither subtotals nor totals, nor does its formula", () => {
    const less = difference<Market>({ ...named("less", "count"), of: takings, less: count });
    const grid = toGrid(run(reportOf([count, takings, less], { rowsAlone: [less] }), market), {
      name: "表",
      title: "表",
      stamp: "印章",
      warning: null,
    });
    expect(grid.rows.slice(3).map(({ role, cells }) => [role, cells[4]!.formula ?? cells[4]!.value])).toEqual([
      ["body", "(D4-C4)"],
      ["subtotal", null],
      ["body", "(D6-C6)"],
      ["subtotal", null],
      ["total", null],
    ]);
  });

  it("may be needed by what reads finished columns", () => {
    const twice = post<Market>({ ...named("twice", "count"), needs: [count], read: (columns) => columns.own(count) });
    const { rows } = run(reportOf([twice, count], { rowsAlone: [count] }), market);
    expect(rows.map(({ values }) => values["twice"])).toEqual([3, 6]);
  });
});
