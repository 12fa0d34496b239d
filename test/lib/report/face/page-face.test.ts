import { facePage } from "../../../../src/lib/report/face/page-face.ts";
import type { Grid, RowRole } from "../../../../src/lib/report/grid.ts";

const report: RowRole[] = ["title", "stamp", "group", "header", "body", "subtotal", "total", "note"];

function grid(roles: RowRole[], changes: Partial<Grid> = {}): Grid {
  const rows = roles.map((role) => ({ role, cells: [{ value: role }] }));
  const columns = [
    { format: "text", width: 12 },
    { format: "money", width: 14 },
  ] as const;
  return { name: "表", stamp: null, columns, rows, frozenColumns: 1, ...changes };
}

describe("the face of a page", () => {
  test("keeps everything down to the header in view, and repeats the headings on paper", () => {
    expect(facePage(grid(report))).toMatchObject({ frozen: { rows: 4, columns: 1 }, headings: [2, 3] });
    expect(facePage(grid(["note"]))).toMatchObject({ frozen: { rows: 0, columns: 1 }, headings: null });
  });

  test("filters the body with its subtotals, but not the totals", () => {
    expect(facePage(grid(report)).filter).toEqual({ top: 3, left: 0, bottom: 5, right: 1 });
    expect(facePage(grid(report, { filter: false })).filter).toBeNull();
    expect(facePage(grid(["header", "total"])).filter).toBeNull();
  });

  test("lies on its side where it is wide", () => {
    const wide = Array.from({ length: 8 }, () => ({ format: "text", width: 12 }) as const);
    expect(facePage(grid(report)).orientation).toBe("portrait");
    expect(facePage(grid(report, { columns: wide })).orientation).toBe("landscape");
  });

  test("prints the charts of a short sheet, and leaves off those of a long one", () => {
    const place = { top: 9, left: 0, bottom: 20, right: 6 };
    const chart = { kind: "bar", title: "产值", rows: [[4, 4]], categories: 0, series: [], place } as const;
    expect(facePage(grid(report, { charts: [chart] })).printed).toEqual({ top: 0, left: 0, bottom: 20, right: 6 });
    const low = { ...chart, place: { ...place, top: 99, bottom: 110 } };
    expect(facePage(grid(report, { charts: [low] })).printed.bottom).toBe(97);
  });
});
