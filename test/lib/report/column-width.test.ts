import { columnWidth, textWidth } from "../../../src/lib/report/column-width.ts";
import type { Format, GridCell, GridRow } from "../../../src/lib/report/grid.ts";

function widthOf(header: string, cells: readonly (GridCell | GridCell["value"])[], format: Format = "text"): number {
  const rows = cells.map((cell): GridRow => {
    return { role: "body", cells: [typeof cell === "object" && cell !== null ? cell : { value: cell }] };
  });
  return columnWidth(header, rows, { place: 0, format });
}

describe("the width of a column", () => {
  it("is that of its header over two lines, and not less than 8", () => {
    expect([widthOf("班组", []), widthOf("未用于升级的处分", [])]).toEqual([8, 11]);
  });

  it("holds its longest text, up to 36", () => {
    expect([widthOf("名", ["张三", "欧阳上官司马"]), widthOf("名", ["很长".repeat(20)])]).toEqual([14, 36]);
  });

  it.each<[GridCell["value"] | GridCell, Format, number]>([
    [5, "count", 10],
    [1_234_567.89, "money", 15],
    [-1_234_567.89, "money", 16],
    [1_234_567_890, "count", 16],
    [null, "money", 8],
    [45939, "date", 13],
    [45939.4, "dateTime", 22],
    [{ value: 45939, format: "date" }, "dateTime", 13],
  ])("has room for %p as %s, since a number that does not fit is shown as ####", (value, format, width) => {
    expect(widthOf("值", [value], format)).toBe(width);
  });

  it("goes by a cell's own format where it has one", () => {
    expect(widthOf("值", [{ value: 1_234_567.5, format: "money" }], "count")).toBe(15);
  });
});

describe("textWidth", () => {
  it.each([
    ["", 0],
    ["2025-10", 7],
    ["班组", 4],
    ["产值(元)", 8],
    ["（元）", 6],
    ["é", 1],
    ["𠮷野", 4],
  ])("of %j is %d", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});
