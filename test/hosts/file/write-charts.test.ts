import type { Format, Grid, GridChart, GridRow } from "../../../src/lib/report/grid.ts";
import { writeWorkbook } from "../../../src/hosts/file/write.ts";
import { packageFaults } from "../../support/package-check.ts";
import { WrittenWorkbook } from "../../support/written-workbook.ts";

const formats: Format[] = ["text", "money", "rate", "date"];

function row(role: GridRow["role"], ...values: (string | number | null)[]): GridRow {
  return { role, cells: values.map((value) => ({ value })) };
}

function grid(...charts: Partial<GridChart>[]): Grid {
  const chart: GridChart = {
    kind: "column",
    title: "产值",
    rows: [
      [1, 2],
      [4, 4],
    ],
    categories: 0,
    series: [{ title: "产值(元)", column: 1 }],
    place: { top: 1, left: 5, bottom: 12, right: 11 },
  };
  return {
    name: "一班's 表",
    stamp: null,
    columns: formats.map((format) => ({ format, width: 10 })),
    rows: [
      row("header", "姓名", "产值(元)", "定制率", "日期"),
      row("body", "张三", 300, 0.3, 45931),
      row("body", "李<四>", null, 0.2, 45932),
      row("subtotal", "小计", 300, 0.25, null),
      row("body", "王五", 100, 0.1, 45933),
    ],
    frozenColumns: 0,
    charts: charts.map((change) => ({ ...chart, ...change })),
  };
}

async function chartOf(change: Partial<GridChart> = {}): Promise<string> {
  return (await WrittenWorkbook.of(grid(change))).part("xl/charts/chart1.xml");
}

const share = { title: "定制率", column: 2 };
const output = { title: "产值(元)", column: 1 };

describe("a chart", () => {
  test("refers to its rows without the subtotals among them, and holds what is in them", async () => {
    const xml = await chartOf();
    expect(xml).toContain(
      "<c:cat><c:strRef><c:f>('一班''s 表'!$A$2:$A$3,'一班''s 表'!$A$5:$A$5)</c:f>" +
        '<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>张三</c:v></c:pt><c:pt idx="1"><c:v>李&lt;四&gt;</c:v></c:pt>',
    );
    expect(xml).toContain(
      '<c:numCache><c:formatCode>#,##0.00</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>300</c:v></c:pt><c:pt idx="2"><c:v>100</c:v></c:pt>',
    );
  });

  test("stands where it is told, and is printed with the sheet", async () => {
    const workbook = await WrittenWorkbook.of(grid({}));
    const drawing = workbook.part("xl/drawings/drawing1.xml");
    const corner = (name: string) =>
      new RegExp(`<xdr:${name}><xdr:col>(\\d+).*?<xdr:row>(\\d+)`).exec(drawing)!.slice(1);
    expect([corner("from"), corner("to")]).toEqual([
      ["5", "1"],
      ["12", "13"],
    ]);
    expect(drawing).toContain('descr="产值"');
    expect(workbook.part("xl/workbook.xml")).toContain("$A$1:$L$13<");
  });

  test("lies when it has bars, the first row uppermost", async () => {
    const xml = await chartOf({ kind: "bar" });
    expect(xml).toContain('<c:barDir val="bar"/>');
    expect(xml).toContain('<c:orientation val="maxMin"/>');
  });

  test("needs no legend for one series, and has one for two", async () => {
    expect(await chartOf()).not.toContain("<c:legend>");
    expect(await chartOf({ series: [output, share] })).toContain('<c:legend><c:legendPos val="b"/>');
  });

  test("writes the numbers at its columns where they have room", async () => {
    expect(await chartOf()).toContain('<c:showVal val="1"/>');
    expect(await chartOf({ rows: Array.from({ length: 13 }, () => [1, 1] as const) })).not.toContain("<c:dLbls>");
    expect(await chartOf({ series: [output, share] })).not.toContain("<c:dLbls>");
  });

  test("begins its columns at 0, unless they go below, and its lines where they like", async () => {
    expect(await chartOf()).toContain('<c:min val="0"/>');
    expect(await chartOf({ kind: "line" })).not.toContain("<c:min ");
    const below = grid({});
    const lower = { ...below, rows: [...below.rows.slice(0, 4), row("body", "王五", -1, 0, 0)] };
    expect((await WrittenWorkbook.of(lower)).part("xl/charts/chart1.xml")).not.toContain("<c:min ");
  });

  test("measures a rate along an axis of its own, in per cent", async () => {
    const xml = await chartOf({ series: [output, { ...share, kind: "line", axis: "second" }] });
    const [first, second] = Array.from(xml.matchAll(/<c:valAx>.*?<\/c:valAx>/g), ([axis]) => axis);
    expect(first).toMatch(/<c:axPos val="l"\/>.*<a:t>产值\(元\)<.*formatCode="#,##0" /);
    expect(second).toMatch(/<c:axPos val="r"\/>.*<a:t>定制率<.*formatCode="0%" .*<c:crosses val="max"\/>/);
    expect(xml).toMatch(/<c:lineChart>.*<c:axId val="1003"\/><c:axId val="1004"\/><\/c:lineChart>/);
  });

  test("of Pareto adds shares up along an axis that ends at 100%", async () => {
    const xml = await chartOf({ kind: "pareto", series: [output, share] });
    expect(xml).toMatch(/<c:barChart>.*<\/c:barChart><c:lineChart>.*<c:valAx>.*<c:valAx>.*?<c:max val="1"\/>/);
  });

  test("of slices names each with its share, in colours of their own", async () => {
    const xml = await chartOf({ kind: "pie" });
    expect(xml).toContain('<c:showCatName val="1"/><c:showSerName val="0"/><c:showPercent val="1"/>');
    const colours = Array.from(xml.matchAll(/<c:dPt>.*?srgbClr val="(\w+)"/g), ([, colour]) => colour);
    expect(new Set(colours).size).toBe(3);
    expect(xml).not.toContain("<c:catAx>");
  });

  test("shows days as days", async () => {
    const xml = await chartOf({ categories: 3 });
    expect(xml).toContain("<c:cat><c:numRef>");
    expect(xml).toMatch(/<c:catAx>.*?<c:numFmt formatCode="m-d" sourceLinked="0"\/>/);
  });

  test("without a row to show is left out", async () => {
    expect((await WrittenWorkbook.of(grid({ rows: [] }))).partNames).not.toContain("xl/drawings/drawing1.xml");
  });
});

describe("a workbook with charts", () => {
  test("is sound, whatever the charts' kinds and however many sheets have some", async () => {
    const kinds = (["bar", "column", "line", "pie", "pareto"] as const).map((kind) => ({
      kind,
      series: [output, share],
    }));
    const first = {
      ...grid(...kinds),
      columns: formats.map((format) => ({ format, width: 9, bars: format === "money" })),
    };
    const bytes = await writeWorkbook([
      first,
      { ...grid(), name: "二" },
      { ...grid({}), name: "三", stamp: "坐席台账 SeatLedger" },
    ]);
    expect(packageFaults(bytes)).toEqual([]);
    expect(packageFaults(await writeWorkbook([{ ...grid({}), rows: [] }]))).toEqual([]);
  });
});
