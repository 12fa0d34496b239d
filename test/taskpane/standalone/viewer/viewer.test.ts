import { lookOf } from "../../../../src/lib/report/face/cell-look.ts";
import { placeOfCell, stepFrom } from "../../../../src/taskpane/standalone/viewer/cell-place.ts";
import { styleOf, themeColour } from "../../../../src/taskpane/standalone/viewer/cell-style.ts";
import { layColumns, visibleColumns } from "../../../../src/taskpane/standalone/viewer/columns.tsx";
import { savedName } from "../../../../src/taskpane/standalone/viewer/save-buttons.tsx";

const PLAIN = { text: true, formula: false, wrap: false, link: false, alert: false, band: false };

describe("a cell's place", () => {
  it("is read off its address", () => {
    expect([placeOfCell("F17"), placeOfCell("AA1"), placeOfCell("合计")]).toEqual([
      { row: 16, column: 5 },
      { row: 0, column: 26 },
      null,
    ]);
  });

  it("moves with the arrow keys, but not off the sheet", () => {
    const size = { rows: 3, columns: 4 };
    const at = { row: 2, column: 1 };
    expect(stepFrom(at, "ArrowDown", size)).toEqual(at);
    expect(stepFrom(at, "ArrowRight", size)).toEqual({ row: 2, column: 2 });
    expect(stepFrom(at, "End", size)).toEqual({ row: 2, column: 3 });
    expect(stepFrom(at, "PageUp", size)).toEqual({ row: 0, column: 1 });
    expect(stepFrom(at, "a", size)).toBeNull();
  });
});

describe("columns", () => {
  it("stand one beside the other, the key columns kept", () => {
    const layout = layColumns([60, 80, 100], 2, 800);
    expect([layout.lefts, layout.total, layout.frozen, layout.frozenEnd]).toEqual([[44, 104, 184], 284, 2, 184]);
  });

  it("are kept only as far as more than that can be seen", () => {
    expect(layColumns([60, 80, 100], 2, 320).frozen).toBe(1);
  });

  it("are drawn where they are in view, and one more at either side", () => {
    const layout = layColumns(Array<number>(50).fill(100), 1, 1000);
    expect(visibleColumns(layout, 0, 1000)).toEqual([1, 11]);
    expect(visibleColumns(layout, 1500, 1000)).toEqual([15, 26]);
  });
});

describe("the colours of a cell", () => {
  it("are as Excel has them in the light theme", () => {
    expect(themeColour("1F4E5F", false)).toBe("#1F4E5F");
    expect(styleOf(lookOf("total", "text", PLAIN), false)).toMatchObject({
      backgroundColor: "#D3E4EA",
      fontWeight: 600,
    });
  });

  it("are dark in the dark theme, light where they were dark, of the same hue", () => {
    expect(themeColour("FFFFFF", true)).toBe("hsl(0 0% 13%)");
    expect(themeColour("262626", true)).toBe("hsl(0 0% 81%)");
  });

  it("stay for strong fills and what is written on them", () => {
    expect(styleOf(lookOf("header", "text", PLAIN), true)).toMatchObject({
      backgroundColor: "#1F4E5F",
      color: "#FFFFFF",
    });
  });
});

describe("a saved file", () => {
  it("is called after what was made, and after the file it was added to", () => {
    expect(savedName("日报 2025-10-09", null)).toBe("日报 2025-10-09.xlsx");
    expect(savedName("日报 2025-10-09", "十月.v2.xlsm")).toBe("十月.v2 日报 2025-10-09.xlsm");
  });
});
