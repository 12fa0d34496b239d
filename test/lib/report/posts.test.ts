import { post } from "../../../src/lib/measure/declare.ts";
import type { FinishedColumns } from "../../../src/lib/measure/measure.ts";
import { remarkId } from "../../../src/lib/report/posts.ts";
import { toGrid } from "../../../src/lib/report/to-grid.ts";
import { toJson } from "../../../src/lib/report/to-json.ts";
import { count, marketOf, named, price, reportOf, row, run, stall, type Market } from "./market.ts";

const market = marketOf([
  [1, "西", "乙", 3, 900],
  [1, "西", "甲", 1, 500],
  [2, "东", "丙", 4, 500],
]);

/** What a post reads off the columns. */
function reading(read: (columns: FinishedColumns<Market>) => (number | string | null)[]) {
  const measure = post<Market>({ ...named("read", "count"), needs: [count, price], read });
  return run(reportOf([count, price, measure]), market).rows.map(({ values }) => values["read"]);
}

describe("withPosts", () => {
  it("reads a row's own figures, the rows in their order", () => {
    expect(reading((columns) => [...columns.own(count)])).toEqual([1, 3, 4]);
  });

  it("reads the figures of the group a row is of", () => {
    expect(reading((columns) => [...columns.ofGroup(price)])).toEqual([3.5, 3.5, 1.25]);
  });

  it("tells which rows are of one group", () => {
    expect(reading(({ groups }) => groups.map((group) => groups.indexOf(group)))).toEqual([0, 0, 2]);
  });

  it("works out figures that the report itself does not show", () => {
    const double = post<Market>({ ...named("double", "count"), needs: [price], read: (columns) => columns.own(price) });
    const { rows } = run(reportOf([count, double], { rows: [row, stall] }), market);
    expect(rows.map(({ values }) => values["double"])).toEqual([5, 3, 1.25]);
  });

  it("says a remark after the value on the sheet, and not in the data", () => {
    const size = post<Market>({
      ...named("size", "text"),
      needs: [count],
      read: (columns) => columns.own(count).map((value) => (value! > 2 ? "多" : "少")),
      remark: (columns) => columns.own(count).map((value) => (value === 1 ? "(暂)" : "")),
    });
    const table = run(reportOf([count, size]), market);
    expect(table.rows.map(({ values }) => values[remarkId("size")])).toEqual(["(暂)", "", ""]);
    const figures = toJson(table, { setAside: 0, noted: 0, skipped: 0 });
    expect(figures.rows.map(({ size: value }) => value)).toEqual(["少", "多", "多"]);
    expect(Object.keys(figures.rows[0]!)).toEqual(["row", "stall", "count", "size"]);
    const { rows } = toGrid(table, { name: "表", title: "表", stamp: "章", warning: null });
    const body = rows.filter(({ role }) => role === "body").map(({ cells }) => cells.at(-1)!.value);
    expect(body).toEqual(["少(暂)", "多", "多"]);
  });
});
