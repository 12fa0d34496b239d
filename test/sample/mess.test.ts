import { addUp, scatter, widen } from "../../src/sample/mess.ts";

describe("scatter", () => {
  it("puts strays evenly among the rows and keeps both orders", () => {
    const strays = [
      { code: null, row: ["x"] },
      { code: "totalRow", row: ["y"] },
    ];
    expect(scatter([[1], [2], [3], [4], [5], [6]], strays)).toEqual([[1], [2], ["x"], [3], [4], ["y"], [5], [6]]);
  });

  it("loses no stray where there are no rows", () => {
    expect(scatter([], [{ code: null, row: ["x"] }])).toEqual([["x"]]);
  });
});

describe("addUp", () => {
  it("has one entry a table and code", () => {
    const one = { table: "calls", code: "totalRow", rows: 1 };
    expect(addUp([one, { ...one, table: "prices" }, { ...one, rows: 2 }])).toEqual([
      { ...one, rows: 3 },
      { ...one, table: "prices" },
    ]);
  });
});

describe("widen", () => {
  it("types digits and capitals in full width", () => {
    expect(widen("X12.5")).toBe("Ｘ１２.５");
  });
});
