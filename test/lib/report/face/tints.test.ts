import { tintsOf } from "../../../../src/lib/report/face/tints.ts";
import type { Grid, GridColumn } from "../../../../src/lib/report/grid.ts";

function grid(column: Partial<GridColumn>, ...values: (number | null)[]): Grid {
  return {
    name: "表",
    stamp: null,
    columns: [{ format: "count", width: 8, ...column }],
    rows: [
      { role: "header", cells: [{ value: "产值" }] },
      ...values.map((value) => ({ role: "body" as const, cells: [{ value }] })),
      { role: "total", cells: [{ value: 999 }] },
    ],
    frozenColumns: 0,
  };
}

function tints(sheet: Grid) {
  return sheet.rows.map((_, row) => tintsOf(sheet)(row, 0));
}

describe("tints", () => {
  it("are bars from 0 to nine tenths of the cell, of the body alone", () => {
    const bar = { kind: "bar", from: 0, colour: "A9CCE3" };
    expect(tints(grid({ bars: true }, 50, null, 100))).toEqual([
      undefined,
      { ...bar, to: 0.45 },
      undefined,
      { ...bar, to: 0.9 },
      undefined,
    ]);
  });

  it("stand on both sides of 0 where a number is below it", () => {
    expect(tints(grid({ bars: true }, -100, 100)).slice(1, 3)).toEqual([
      { kind: "bar", from: 0, to: 0.45, colour: "E6B0AA" },
      { kind: "bar", from: 0.45, to: 0.9, colour: "A9CCE3" },
    ]);
  });

  it("are colours from the lowest over the middle number to the highest", () => {
    const colours = tints(grid({ shade: "highIsGood" }, 0, 10, 20)).slice(1, 4);
    expect(colours.map((tint) => tint?.colour)).toEqual(["F5C6C0", "FFFFFF", "C3E2CC"]);
  });

  it("are white of numbers that are all the same", () => {
    expect(tints(grid({ shade: "highIsBad" }, 5, 5))[1]?.colour).toBe("FFFFFF");
  });
});
