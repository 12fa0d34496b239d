import { faceRows } from "../../../../src/lib/report/face/row-face.ts";
import type { Grid, GridCell, GridRow } from "../../../../src/lib/report/grid.ts";

const COLUMNS: Grid["columns"] = [
  { format: "text", width: 12 },
  { format: "money", width: 14 },
];

function facedAll(rows: readonly GridRow[], columns = COLUMNS) {
  return [...faceRows({ name: "表", stamp: null, columns, rows, frozenColumns: 0 })];
}

function faced(row: GridRow, columns = COLUMNS) {
  return facedAll([row], columns)[0]!;
}

function body(...cells: GridCell[]): GridRow {
  return { role: "body", cells };
}

describe("the face of a row", () => {
  test("makes every text a cell of text, and leaves a formula General", () => {
    const { cells } = faced(body({ value: "0301" }, { value: "1-2" }));
    expect(cells.map(({ look }) => look.numberFormat)).toEqual(["@", "@"]);
    expect(faced(body({ value: "一班", formula: "=B2" })).cells[0]).toMatchObject({
      formula: "B2",
      look: { numberFormat: "General" },
    });
  });

  test("fills a short row to its last column, except on bare paper and over columns that another table has", () => {
    expect(faced({ role: "group", cells: [{ value: "工号" }] }).cells).toHaveLength(1);
    expect(faced(body({ value: 1 })).cells).toHaveLength(2);
    expect(faced({ role: "note", cells: [{ value: "注" }] }).cells).toHaveLength(1);
  });

  test("fills rows no further than the heading over them", () => {
    const group: GridRow = { role: "group", cells: [{ value: "号码" }] };
    const header: GridRow = { role: "header", cells: [{ value: "工号" }] };
    const total: GridRow = { role: "total", cells: [{ value: 3 }] };
    const both: GridRow = { role: "group", cells: [{ value: "号码" }, { value: "号码" }] };
    const rows = [header, body({ value: 1 }), both, group, body({ value: 2 }), total];
    expect(facedAll(rows).map(({ cells }) => cells.length)).toEqual([1, 1, 2, 1, 1, 1]);
  });

  test("holds no number that is none, and no empty text", () => {
    const { cells } = faced(body({ value: "" }, { value: NaN }));
    expect(cells.map(({ value }) => value)).toEqual([null, null]);
  });

  test("holds a text as a workbook can", () => {
    expect(faced(body({ value: "a\r\nb\u0007" })).cells[0]!.value).toBe("a\nb");
    expect(faced(body({ value: "长".repeat(40_000) })).cells[0]!.value).toHaveLength(32_767);
  });

  test("gives cells that look alike one look", () => {
    const { cells } = faced(body({ value: 1, format: "money" }, { value: 2 }));
    expect(cells[0]!.look).toBe(cells[1]!.look);
  });

  test("spreads a title over the columns, and the height over the lines of a long text", () => {
    expect(faced({ role: "title", cells: [{ value: "员工产值工时表" }] }).spans).toEqual([[0, 2]]);
    const short = faced(body({ value: "短" })).height;
    expect(faced(body({ value: "很长的说明".repeat(6) })).height).toBeGreaterThan(2 * short);
  });

  test("takes as many links as Excel does, and shows the others as plain text", () => {
    const linked: GridCell = { value: "见", link: { sheet: "表", cell: "A1" } };
    const rows = Array.from({ length: 60_001 }, () => body(linked));
    const columns = [{ format: "text", width: 9 }] as const;
    const all = [...faceRows({ name: "表", stamp: null, columns, rows, frozenColumns: 0 })];
    expect(all[59_999]!.cells[0]).toMatchObject({ link: linked.link, look: { font: { underline: true } } });
    expect(all[60_000]!.cells[0]).not.toHaveProperty("link");
    expect(all[60_000]!.cells[0]!.look.font.underline).toBe(false);
  });
});
