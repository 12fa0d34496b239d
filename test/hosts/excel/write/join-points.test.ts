import { joinPoints } from "../../../../src/hosts/excel/write/join-points.ts";
import type { Grid, GridChart, GridRow } from "../../../../src/lib/report/grid.ts";

function row(role: GridRow["role"], ...values: (string | number | null)[]): GridRow {
  return { role, cells: values.map((value) => ({ value })) };
}

const chart: GridChart = {
  kind: "column",
  title: "产值",
  rows: [
    [0, 0],
    [2, 3],
  ],
  categories: 0,
  series: [{ title: "产值(元)", column: 1 }],
  place: { top: 5, left: 0, bottom: 16, right: 4 },
};
const grid: Grid = {
  name: "表",
  stamp: null,
  columns: [
    { format: "text", width: 10 },
    { format: "money", width: 12 },
  ],
  rows: [row("body", "张三", 300), row("subtotal", "小计", 300), row("body", "李四", null), row("body", "王五", 100)],
  frozenColumns: 0,
  charts: [chart],
};

describe("joinPoints", () => {
  test("repeats points that subtotals keep apart, far to the right", () => {
    const joined = joinPoints(grid);
    expect(joined.rows.map(({ cells }) => cells.slice(7))).toEqual([
      [
        { value: "张三", formula: "A1" },
        { value: 300, formula: "B1" },
      ],
      [{ value: "李四", formula: "A3" }, { value: null }],
      [
        { value: "王五", formula: "A4" },
        { value: 100, formula: "B4" },
      ],
      [],
    ]);
    expect(joined.charts).toEqual([
      { ...chart, rows: [[0, 2]], categories: 7, series: [{ title: "产值(元)", column: 8 }] },
    ]);
    expect(joined.columns.slice(7)).toEqual(grid.columns);
  });

  test("leaves a chart of neighbouring rows as it is", () => {
    const plain = { ...grid, charts: [{ ...chart, rows: [[2, 3] as const] }] };
    expect(joinPoints(plain)).toEqual(plain);
  });
});
