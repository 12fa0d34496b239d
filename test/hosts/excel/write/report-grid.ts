import type { Grid, GridChart } from "../../../../src/lib/report/grid.ts";
import type { FakeExcel } from "../../../support/fake-excel/index.ts";

const chart: GridChart = {
  kind: "column",
  title: "产值",
  rows: [[3, 4]],
  categories: 0,
  series: [{ title: "产值(元)", column: 1 }],
  place: { top: 7, left: 0, bottom: 18, right: 5 },
};

/** A report sheet with one of everything, whose figures are `figures`. */
export function reportGrid(name: string, figures: readonly [number, number], changes: Partial<Grid> = {}): Grid {
  const [first, second] = figures;
  return {
    name,
    stamp: "坐席台账 SeatLedger · 期间 2025年10月",
    mark: `${name}|2025-10`,
    columns: [
      { format: "text", width: 12 },
      { format: "money", width: 14, bars: true, shade: "highIsGood" },
    ],
    rows: [
      { role: "title", cells: [{ value: name }] },
      { role: "stamp", cells: [{ value: "坐席台账 SeatLedger · 期间 2025年10月" }] },
      { role: "header", cells: [{ value: "工号" }, { value: "产值(元)" }] },
      { role: "body", cells: [{ value: "0301", link: { sheet: "数据", cell: "A2" } }, { value: first }] },
      { role: "body", cells: [{ value: "0302" }, { value: second }] },
      { role: "total", cells: [{ value: "合计" }, { value: first + second, formula: "=SUM(B4:B5)" }] },
    ],
    frozenColumns: 1,
    charts: [chart],
    ...changes,
  };
}

/** Everything of a sheet that people can see, its place among the others included. */
export function lookAt(excel: FakeExcel, name: string) {
  const { id, cells, visibility, merges, frozen, filter, hyperlinks, rowHeights, columnWidths, page, charts, ...rest } =
    excel.sheet(name);
  const used = cells.usedArea(false);
  const width = used ? used.right + 1 : 0;
  const rows = Array.from({ length: used ? used.bottom + 1 : 0 }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const { numberFormat, bold, fillColor } = cells.styleAt(row, column);
      const value = cells.formulaAt(row, column) ?? cells.valueAt(row, column);
      return [value, numberFormat, bold, fillColor];
    }),
  );
  const place = excel.book.sheets.filter((sheet) => sheet.visibility === "Visible").indexOf(excel.sheet(name));
  return {
    id,
    place,
    visibility,
    rows,
    frozen,
    filter,
    page: { ...page },
    merges: merges.map((merge) => JSON.stringify(merge)).sort(),
    links: [...hyperlinks],
    heights: [...rowHeights].filter(([row]) => row < rows.length),
    widths: [...columnWidths],
    charts: charts.map(({ series, ...chart }) => ({
      ...chart,
      id: null,
      name: null,
      // The fake does not rename what charts refer to.
      series: series.map((one) => ({ ...one, values: ownCells(one.values), categories: ownCells(one.categories) })),
    })),
    rules: rest.conditionals.map(({ type, areas, settings }) => ({ type, areas, settings })),
    names: rest.names.map((one) => `${one.name}${one.formula}${one.visible}`).sort(),
  };
}

function ownCells(reference: string): string {
  return reference.replace(/^.*!/, "");
}

/** The names of the sheets that people can see, in their order. */
export function visibleNames({ book }: FakeExcel): string[] {
  return book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
}

/** What hidden sheets say that they are. */
export function hiddenMarks({ book }: FakeExcel): string[] {
  const hidden = book.sheets.filter(({ visibility }) => visibility !== "Visible");
  return hidden.flatMap(({ names }) => names.map(({ name, formula }) => `${name}${formula}`)).sort();
}
