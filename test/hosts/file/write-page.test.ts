import type { Grid, GridColumn, GridRow, RowRole } from "../../../src/lib/report/grid.ts";
import { WrittenWorkbook } from "../../support/written-workbook.ts";

function rows(...roles: RowRole[]): GridRow[] {
  return roles.map((role) => ({ role, cells: [{ value: role }, { value: 1 }] }));
}

function grid(roles: RowRole[], changes: Partial<Grid> = {}): Grid {
  const columns: GridColumn[] = [
    { format: "text", width: 12 },
    { format: "money", width: 14 },
  ];
  return { name: "表", stamp: null, columns, rows: rows(...roles), frozenColumns: 1, ...changes };
}

const report: RowRole[] = [
  "title",
  "stamp",
  "group",
  "header",
  "body",
  "body",
  "subtotal",
  "body",
  "subtotal",
  "total",
];

async function sheetOf(given: Grid): Promise<string> {
  return (await WrittenWorkbook.of(given)).sheet();
}

describe("a written sheet", () => {
  test("freezes what is above the body and left of it", async () => {
    expect(await sheetOf(grid(report))).toContain(
      '<pane xSplit="1" ySplit="4" topLeftCell="B5" activePane="bottomRight" state="frozen"/>',
    );
  });

  test("freezes nothing where there is no header and no frozen column", async () => {
    expect(await sheetOf(grid(["body"], { frozenColumns: 0 }))).not.toContain("<pane");
  });

  test("filters from the header to the last subtotal", async () => {
    expect(await sheetOf(grid(report))).toContain('<autoFilter ref="A4:B9"/>');
  });

  test("has no filter without a body", async () => {
    expect(await sheetOf(grid(["title", "header", "total"]))).not.toContain("<autoFilter");
  });

  test("is as wide as asked, in the characters that Excel shows", async () => {
    expect(await sheetOf(grid(report))).toMatch(/<col min="1" max="1" width="12\.714\d*" customWidth="1"\/>/);
  });

  test("prints on A4, one page wide and as many tall as it takes, with numbered pages", async () => {
    const sheet = await sheetOf(grid(report));
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="9" .*fitToWidth="1" fitToHeight="0"\/>/);
    expect(sheet).toContain("<oddFooter>&amp;C第 &amp;P 页 / 共 &amp;N 页</oddFooter>");
  });

  test.each([
    [45, "portrait"],
    [46, "landscape"],
  ])("of two columns %i wide is printed in %s", async (width, orientation) => {
    const columns: GridColumn[] = [
      { format: "text", width },
      { format: "text", width: 45 },
    ];
    expect(await sheetOf(grid(report, { columns }))).toContain(`orientation="${orientation}"`);
  });

  test("names its print area and the headings to repeat, an apostrophe in its name doubled", async () => {
    const workbook = await WrittenWorkbook.of(grid(["body"]), grid(report, { name: "O'Brien" }));
    const names = /<definedNames>.*<\/definedNames>/
      .exec(workbook.part("xl/workbook.xml"))![0]
      .replaceAll("&apos;", "'");
    expect(
      [...names.matchAll(/<definedName name="([^"]+)" localSheetId="(\d)">([^<]+)/g)].map((m) => m.slice(1)),
    ).toEqual([
      ["_xlnm.Print_Area", "0", "'表'!$A$1:$B$1"],
      ["_xlnm.Print_Area", "1", "'O''Brien'!$A$1:$B$10"],
      ["_xlnm.Print_Titles", "1", "'O''Brien'!$3:$4"],
    ]);
  });

  test("shows no warning corner at an identifier of digits", async () => {
    expect(await sheetOf(grid(report))).toContain('<ignoredError sqref="A1:B10" numberStoredAsText="1"');
  });

  test("keeps the order of elements that Excel insists on", async () => {
    const title: GridRow = { role: "title", cells: [{ value: "题", link: { sheet: "表", cell: "A1" } }] };
    const columns: GridColumn[] = [
      { format: "text", width: 12 },
      { format: "money", width: 14, bars: true },
    ];
    const sheet = await sheetOf(grid(report, { columns, rows: [title, ...rows(...report)] }));
    const order = [
      "<sheetPr>",
      "<dimension ",
      "<sheetViews>",
      "<sheetFormatPr ",
      "<cols>",
      "<sheetData>",
      "<autoFilter ",
      "<mergeCells ",
      "<conditionalFormatting ",
      "<hyperlinks>",
      "<printOptions ",
      "<pageMargins ",
      "<pageSetup ",
      "<headerFooter>",
      "<ignoredErrors>",
      '<extLst><ext uri="{78C0D931',
    ];
    const places = order.map((element) => sheet.indexOf(element));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe("bars", () => {
  const columns: GridColumn[] = [
    { format: "text", width: 12 },
    { format: "money", width: 14, bars: true },
  ];

  test("stand behind the body's figures and no others", async () => {
    const sheet = await sheetOf(grid(report, { columns }));
    expect(sheet).toContain('<conditionalFormatting sqref="B5:B6 B8:B8"><cfRule type="dataBar"');
    expect(sheet).toContain("<xm:sqref>B5:B6 B8:B8</xm:sqref>");
    expect(sheet.match(/<cfRule/g)).toHaveLength(1);
  });

  test("start at zero", async () => {
    expect(await sheetOf(grid(report, { columns }))).toContain('<cfvo type="num" val="0"/><cfvo type="max"/>');
  });

  test("reach below zero where a figure does", async () => {
    const below: GridRow = { role: "body", cells: [{ value: "a" }, { value: -1 }] };
    expect(await sheetOf(grid(report, { columns, rows: [below] }))).toContain('<cfvo type="min"/><cfvo type="max"/>');
  });

  test("are left out of a sheet without a body", async () => {
    expect(await sheetOf(grid(["header", "total"], { columns }))).not.toContain("dataBar");
  });
});
