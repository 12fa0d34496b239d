import { read } from "@e965/xlsx";
import { writeWorkbook } from "../../../src/hosts/file/write.ts";
import type { Format, Grid, GridCell, GridColumn, GridRow, RowRole } from "../../../src/lib/report/grid.ts";
import { WrittenWorkbook } from "../../support/written-workbook.ts";

function row(role: RowRole, ...cells: (GridCell | GridCell["value"])[]): GridRow {
  return { role, cells: cells.map((cell) => (typeof cell === "object" && cell !== null ? cell : { value: cell })) };
}

function grid(rows: GridRow[], columns: GridColumn[] = [text(12), text(12), text(12)]): Grid {
  return { name: "表", stamp: null, columns, rows, frozenColumns: 0 };
}

function text(width: number): GridColumn {
  return { format: "text", width };
}

function body(...cells: (GridCell | GridCell["value"])[]): Promise<WrittenWorkbook> {
  return WrittenWorkbook.of(grid([row("body", ...cells)]));
}

describe("writeWorkbook", () => {
  test("refuses to write a workbook without sheets", async () => {
    await expect(writeWorkbook([])).rejects.toThrow(RangeError);
  });

  test("signs the workbook", async () => {
    const core = (await body(1)).part("docProps/core.xml");
    expect(core).toContain("<dc:creator>SeatLedger 坐席台账</dc:creator>");
    expect(core).toContain("<cp:lastModifiedBy>SeatLedger 坐席台账</cp:lastModifiedBy>");
  });

  test("has Excel keep the results it was given", async () => {
    expect((await body(1)).part("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });

  test("gives sheets whose names clash names of their own", async () => {
    const workbook = read(await writeWorkbook([grid([]), grid([]), { ...grid([]), name: "a/b" }]));
    expect(workbook.SheetNames).toEqual(["表", "表 (2)", "a／b"]);
  });

  test("gives the same sheets for the same grids", async () => {
    const barred: Grid = { ...grid([row("body", 1)], [{ format: "count", width: 9, bars: true }]) };
    const [once, again] = [await WrittenWorkbook.of(barred), await WrittenWorkbook.of(barred)];
    expect(once.sheet()).toBe(again.sheet());
    expect(once.part("xl/styles.xml")).toBe(again.part("xl/styles.xml"));
  });
});

describe("a text", () => {
  test.each(["=cmd|' /C calc'!A0", "+1", "-x", "@x", "=1+1"])("%s stays text", async (value) => {
    const workbook = await body(value);
    expect(workbook.cell("A1")).toMatch(/^<c r="A1" s="\d+" t="s"><v>0<\/v><\/c>$/);
    expect(workbook.look("A1").format).toBe("@");
    expect(read(await writeWorkbook([grid([row("body", value)])])).Sheets["表"]?.["A1"]).toMatchObject({
      t: "s",
      v: value,
    });
  });

  test("of an agent keeps its leading zero", async () => {
    const workbook = await body("0301");
    expect(workbook.text("A1")).toBe("0301");
    expect(workbook.look("A1").format).toBe("@");
  });

  test("in a column of figures is still formatted as text", async () => {
    const workbook = await WrittenWorkbook.of(grid([row("body", "1-2")], [{ format: "money", width: 9 }]));
    expect(workbook.look("A1").format).toBe("@");
  });

  test("that is empty leaves the cell blank", async () => {
    expect((await body("")).cell("A1")).toMatch(/^<c r="A1" s="\d+"\/>$/);
  });

  test("that looks like an escape shows as it is", async () => {
    expect((await body("_x0041_")).text("A1")).toBe("_x005F_x0041_");
    const again = read(await writeWorkbook([grid([row("body", "_x0041_<&>")])]));
    expect(again.Sheets["表"]?.["A1"]).toMatchObject({ v: "_x0041_<&>" });
  });

  test("with white space around it keeps it", async () => {
    expect((await body(" a ")).part("xl/sharedStrings.xml")).toContain('<t xml:space="preserve"> a </t>');
  });
});

describe("a formula", () => {
  test.each<[string, GridCell, string]>([
    ["a number", { value: 12.5, formula: "SUM(B2:B3)" }, "><f>SUM(B2:B3)</f><v>12.5</v></c>"],
    ["zero", { value: 0, formula: "SUM(B2:B3)" }, "><f>SUM(B2:B3)</f><v>0</v></c>"],
    ["nothing", { value: null, formula: 'IF(A1=0,"",1)' }, ' t="str"><f>IF(A1=0,&quot;&quot;,1)</f><v></v></c>'],
    ["a text", { value: "一班", formula: "B2&C2" }, ' t="str"><f>B2&amp;C2</f><v>一班</v></c>'],
    ["no number at all", { value: NaN, formula: "B2/C2" }, ' t="str"><f>B2/C2</f><v></v></c>'],
  ])("is stored with %s as its result", async (_title, cell, expected) => {
    expect((await body(cell)).cell("A1")).toContain(expected);
  });

  test("may be given with its equals sign", async () => {
    expect((await body({ value: 1, formula: "=B1" })).cell("A1")).toContain("<f>B1</f>");
  });

  test("in a text column is not formatted as text, which would stop it once edited", async () => {
    expect((await body({ value: "一班", formula: "B1" })).look("A1").format).toBe("General");
  });
});

describe("a figure", () => {
  test.each<[Format, string]>([
    ["count", "#,##0"],
    ["money", "#,##0.00"],
    ["price", "0.00##"],
    ["rate", "0.00%"],
    ["points", "+0.00%;-0.00%;0.00%"],
    ["hours", "#,##0.00"],
    ["seconds", "#,##0"],
    ["score", "0.00"],
    ["date", "yyyy-mm-dd"],
    ["time", "hh:mm:ss"],
    ["text", "@"],
  ])("of format %s is shown as %s", async (format, code) => {
    const workbook = await WrittenWorkbook.of(grid([row("body", 45931.5)], [{ format, width: 12 }]));
    expect(workbook.cell("A1")).toContain("<v>45931.5</v>");
    expect(workbook.look("A1").format).toBe(code);
  });

  test("that is no number leaves the cell blank", async () => {
    expect((await body(NaN)).cell("A1")).toMatch(/\/>$/);
  });
});

describe("a row's look", () => {
  const red = 'rgb="FFC00000"';

  async function lookOf(role: RowRole, cell: GridCell): Promise<ReturnType<WrittenWorkbook["look"]>> {
    return (await WrittenWorkbook.of(grid([row(role, cell)]))).look("A1");
  }

  test.each<[RowRole, string]>([
    ["title", '<sz val="16"/>'],
    ["stamp", '<sz val="9"/>'],
    ["header", '<color rgb="FFFFFFFF"/>'],
    ["body", '<sz val="10"/>'],
    ["subtotal", "<b/>"],
    ["total", "<b/>"],
    ["note", "<i/>"],
  ])("of role %s has its own font: %s", async (role, element) => {
    const { font } = await lookOf(role, { value: "一班" });
    expect(font).toContain(element);
    expect(font).toContain('<name val="微软雅黑"/>');
  });

  test("bands the header, subtotals and totals, ever stronger than the body", async () => {
    const fills = await Promise.all(
      (["body", "subtotal", "total", "header"] as const).map(async (role) => (await lookOf(role, { value: 1 })).fill),
    );
    expect(new Set(fills).size).toBe(4);
    expect(fills[0]).toContain('patternType="none"');
  });

  test("rules the body in hairlines and totals with a double line above", async () => {
    expect((await lookOf("body", { value: 1 })).border).toContain('<top style="hair">');
    expect((await lookOf("total", { value: 1 })).border).toContain('<top style="double">');
  });

  test("carries bands and lines over cells that say nothing", async () => {
    const workbook = await WrittenWorkbook.of(grid([row("total", "合计")]));
    expect(workbook.look("C1")).toEqual(expect.objectContaining({ fill: workbook.look("A1").fill }));
    expect(workbook.cell("C1")).toMatch(/\/>$/);
  });

  test.each<RowRole>(["stamp", "warning", "body", "subtotal"])("is red where a %s gives alarm", async (role) => {
    expect((await lookOf(role, { value: "212 行", alert: true })).font).toContain(red);
  });

  test("is not red in a body cell without alarm", async () => {
    expect((await lookOf("body", { value: "212 行" })).font).not.toContain(red);
  });

  test("underlines links", async () => {
    expect((await lookOf("body", { value: "F17", link: { sheet: "表", cell: "F17" } })).font).toContain("<u/>");
  });

  test("wraps the header and centres it", async () => {
    expect((await lookOf("header", { value: "工号" })).alignment).toMatch(/horizontal="center".*wrapText="1"/);
  });

  test("wraps a body's text only where it is too long for its column", async () => {
    const workbook = await body("短", "很长很长很长很长很长很长的一句话");
    expect(workbook.look("A1").alignment).not.toContain("wrapText");
    expect(workbook.look("B1").alignment).toContain('wrapText="1"');
  });
});

describe("merging", () => {
  function merges(workbook: WrittenWorkbook): string[] {
    return [...workbook.sheet().matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref!);
  }

  test("spreads the title, the stamp, warnings and a lone note over the width", async () => {
    const rows = [row("title", "题"), row("stamp", "期间"), row("warning", "搁置"), row("note", "注")];
    expect(merges(await WrittenWorkbook.of(grid(rows)))).toEqual(["A1:C1", "A2:C2", "A3:C3", "A4:C4"]);
  });

  test("leaves a note of several cells in its columns", async () => {
    expect(merges(await WrittenWorkbook.of(grid([row("note", "一班", "张三")])))).toEqual([]);
  });

  test("joins equal neighbours of a group row, and no blanks", async () => {
    const columns = Array.from({ length: 6 }, () => text(8));
    const groups = row("group", null, null, "外呼", "外呼", "产值", "外呼");
    expect(merges(await WrittenWorkbook.of(grid([groups], columns)))).toEqual(["C1:D1"]);
  });
});

describe("a row's height", () => {
  test("fits the stamp's text into the sheet's width", async () => {
    const short = await WrittenWorkbook.of(grid([row("stamp", "期间")]));
    const long = await WrittenWorkbook.of(grid([row("stamp", "期间".repeat(40))]));
    expect(long.height(1)).toBeGreaterThan(4 * short.height(1) - 20);
  });

  test("follows the line breaks of a body's text", async () => {
    const workbook = await WrittenWorkbook.of(grid([row("body", "一"), row("body", "一\n二\n三")]));
    expect(workbook.height(2) - workbook.height(1)).toBe(28);
  });

  test("has room for a group's text over its whole run", async () => {
    const workbook = await WrittenWorkbook.of(grid([row("group", "外呼与接通", "外呼与接通")], [text(6), text(6)]));
    expect(workbook.height(1)).toBeLessThan(25);
  });

  test("never exceeds what Excel takes", async () => {
    expect((await body("行\n".repeat(100))).height(1)).toBe(409);
  });
});
