import { highlightsOf } from "../../../../src/lib/report/face/highlights.ts";
import type { Grid, GridRow } from "../../../../src/lib/report/grid.ts";

function row(role: GridRow["role"], value: number): GridRow {
  return { role, cells: [{ value }] };
}

function grid(column: Partial<Grid["columns"][number]>, ...rows: GridRow[]): Grid {
  return { name: "表", stamp: null, columns: [{ format: "count", width: 9, ...column }], rows, frozenColumns: 0 };
}

const rows = [row("body", 3), row("subtotal", 3), row("body", 5), row("body", 7), row("total", 15)];

describe("highlights", () => {
  test("stand behind the body alone, from 0", () => {
    expect(highlightsOf(grid({ bars: true }, ...rows))).toEqual([
      {
        kind: "bars",
        column: 0,
        runs: [
          [0, 0],
          [2, 3],
        ],
        from: "zero",
      },
    ]);
  });

  test("begin at the lowest number where it is below 0, whatever the subtotals are", () => {
    expect(highlightsOf(grid({ bars: true }, row("body", -1)))).toMatchObject([{ from: "lowest" }]);
    expect(highlightsOf(grid({ bars: true }, row("body", 1), row("subtotal", -1)))).toMatchObject([{ from: "zero" }]);
  });

  test("turn the colours round where high is bad news, and need a body", () => {
    const good = highlightsOf(grid({ shade: "highIsGood" }, ...rows))[0];
    const bad = highlightsOf(grid({ shade: "highIsBad" }, ...rows))[0];
    expect(good?.kind === "shades" && bad?.kind === "shades" && good.colours.toReversed()).toEqual(
      bad?.kind === "shades" && bad.colours,
    );
    expect(highlightsOf(grid({ shade: "highIsGood" }, row("total", 1)))).toEqual([]);
  });
});
