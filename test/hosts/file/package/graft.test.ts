import { read } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { graft } from "../../../../src/hosts/file/package/graft.ts";
import { Package, partPath } from "../../../../src/hosts/file/package/package.ts";
import { packedBytes } from "../../../../src/hosts/file/package/zip-directory.ts";
import { readWorkbook } from "../../../../src/hosts/file/read-workbook.ts";
import { writeWorkbook } from "../../../../src/hosts/file/write.ts";
import type { Grid, GridCell } from "../../../../src/lib/report/grid.ts";
import { buildFullWorkbook } from "../../../support/full-workbook.ts";
import { packageFaults } from "../../../support/package-check.ts";

const indexes = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];

function report(mark: string, changes: Partial<Grid> = {}): Grid {
  const figures: GridCell[][] = [
    [{ value: "张三", link: { sheet: "问题", cell: "A1" } }, { value: 120.5 }],
    [{ value: "李四", link: { file: "外呼.xlsx", sheet: "问题", cell: "A9" } }, { value: 80 }],
    [{ value: "合计" }, { value: 200.5, formula: "SUM(B2:B3)" }],
  ];
  return {
    name: "产值表",
    stamp: "坐席台账 SeatLedger",
    mark,
    columns: [
      { format: "text", width: 12 },
      { format: "money", width: 12, bars: true },
    ],
    rows: [
      { role: "header", cells: [{ value: "姓名" }, { value: "产值" }] },
      ...figures.map((cells) => ({ role: "body" as const, cells })),
    ],
    frozenColumns: 1,
    charts: [
      {
        kind: "bar",
        title: "产值",
        rows: [[1, 2]],
        categories: 0,
        series: [{ title: "产值", column: 1 }],
        place: { top: 5, left: 0, bottom: 15, right: 3 },
      },
    ],
    ...changes,
  };
}

function plain(name: string, mark: string, value: GridCell): Grid {
  return {
    name,
    stamp: null,
    mark,
    columns: [{ format: "text", width: 9 }],
    rows: [{ role: "body", cells: [value] }],
    frozenColumns: 0,
  };
}

const problems = plain("问题", "problems", { value: "没有问题" });

async function graftInto(workbook: Uint8Array, ...grids: Grid[]): Promise<Uint8Array> {
  return graft({ name: "外呼.xlsm", bytes: workbook }, await writeWorkbook(grids));
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, Buffer.from(part).toString("latin1")]);
  return Object.fromEntries(parts) as Record<string, string>;
}

/** The parts that are in only one of the two, or not the same in both. */
function differences(one: Uint8Array, other: Uint8Array): string[] {
  const [before, after] = [partsOf(one), partsOf(other)];
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path] !== after[path]).sort();
}

function xmlOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path]!);
}

/** The workbook with this part's XML changed. */
function revise(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path]!))) });
}

describe("grafting a report into a workbook with everything in it", () => {
  const workbook = buildFullWorkbook();

  test("starts from a workbook that is sound", () => {
    expect(packageFaults(workbook)).toEqual([]);
  });

  test("leaves every part but the four indexes as it was, and adds its own", async () => {
    const grown = await graftInto(workbook, report("output|2025-10"), problems);
    expect(differences(workbook, grown)).toEqual(
      [
        ...indexes,
        "xl/charts/chart3.xml",
        "xl/drawings/_rels/drawing3.xml.rels",
        "xl/drawings/drawing3.xml",
        "xl/worksheets/_rels/sheet3.xml.rels",
        "xl/worksheets/sheet3.xml",
        "xl/worksheets/sheet4.xml",
      ].sort(),
    );
    expect(packageFaults(grown)).toEqual([]);
  });

  test("keeps every line of the indexes, and the workbook with macros one with macros", async () => {
    const grown = await graftInto(workbook, report("output|2025-10"), problems);
    const withoutOurs = xmlOf(grown, "xl/workbook.xml")
      .replace(/<sheet name="(产值表|问题)"[^>]*>/g, "")
      .replace(/<definedName [^>]*localSheetId="[34]".*?<\/definedName>/g, "");
    expect(withoutOurs).toBe(xmlOf(workbook, "xl/workbook.xml"));
    expect(xmlOf(grown, "[Content_Types].xml")).toContain("sheet.macroEnabled.main+xml");
    const lists = (xml: string) => Array.from(xml.matchAll(/<(?:xf|font|dxf|numFmt)\b.*?>/g), ([tag]) => tag);
    expect(lists(xmlOf(grown, "xl/styles.xml"))).toEqual(
      expect.arrayContaining(lists(xmlOf(workbook, "xl/styles.xml"))),
    );
  });

  test("shows the report's cells and looks as the report itself does", async () => {
    const alone = read(await writeWorkbook([report("output")]), { cellStyles: true, cellNF: true });
    const grown = read(await graftInto(workbook, report("output")), { cellStyles: true, cellNF: true });
    expect(grown.SheetNames).toEqual(["外呼明细", "透视", "趋势图", "产值表"]);
    for (const address of ["A1", "A2", "B2", "B4"]) {
      const { v, t, z, s, f } = alone.Sheets["产值表"]![address] as Record<string, unknown>;
      expect(grown.Sheets["产值表"]![address]).toMatchObject({ v, t, z, s, ...(f !== undefined && { f }) });
    }
  });

  test("leaves the workbook's own sheets readable and knows its own", async () => {
    const sheets = await readWorkbook({
      name: "外呼.xlsm",
      bytes: await graftInto(workbook, report("output"), problems),
    });
    expect(sheets.map(({ name, stamp }) => [name, stamp])).toEqual([
      ["外呼明细", null],
      ["透视", null],
      ["产值表", "output"],
      ["问题", "problems"],
    ]);
  });

  test("changes nothing at all when the same report is grafted again", async () => {
    const once = await graftInto(workbook, report("output|2025-10"), problems);
    expect(differences(once, await graftInto(once, report("output|2025-10"), problems))).toEqual([]);
  });

  test("swaps a sheet of the same mark where it stands, and touches no other part", async () => {
    const once = await graftInto(workbook, report("output|2025-10"), problems);
    const later = report("output|2025-10", { charts: [], name: "产值表新" });
    const twice = await graftInto(once, later, problems);
    expect(differences(once, twice)).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart3.xml",
      "xl/drawings/_rels/drawing3.xml.rels",
      "xl/drawings/drawing3.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet3.xml.rels",
      "xl/worksheets/sheet3.xml",
    ]);
    expect(packageFaults(twice)).toEqual([]);
    expect(read(twice).SheetNames).toEqual(["外呼明细", "透视", "趋势图", "产值表", "问题"]);
  });

  test("puts a sheet of another mark beside it", async () => {
    const once = await graftInto(workbook, report("output|2025-10"));
    const twice = await graftInto(once, report("output|2025-11"));
    expect(read(twice).SheetNames.slice(3)).toEqual(["产值表", "产值表 (2)"]);
    expect(packageFaults(twice)).toEqual([]);
  });
});

describe("a sheet of the user's with the same name", () => {
  const workbook = revise(buildFullWorkbook(), "xl/workbook.xml", (xml) => xml.replace('name="透视"', 'name="问题"'));

  test("survives, and ours takes the next name with all that leads to it", async () => {
    const pointing = plain("索引", "index", {
      value: 1,
      formula: '问题!A1&"问题!A1"',
      link: { sheet: "问题", cell: "A1" },
    });
    const grown = await graftInto(workbook, report("output"), problems, pointing);
    expect(read(grown).SheetNames).toEqual(["外呼明细", "问题", "趋势图", "产值表", "问题 (2)", "索引"]);
    expect(xmlOf(grown, "xl/worksheets/sheet2.xml")).toBe(xmlOf(workbook, "xl/worksheets/sheet2.xml"));
    expect(xmlOf(grown, "xl/worksheets/sheet3.xml")).toMatch(/<hyperlink ref="A2" location="'问题 \(2\)'!A1"\/>/);
    expect(xmlOf(grown, "xl/worksheets/sheet3.xml")).toMatch(/<hyperlink ref="A3" r:id="\w+" location="'问题'!A9"\/>/);
    expect(read(grown).Sheets["索引"]!["A1"]).toMatchObject({ f: `'问题 (2)'!A1&"问题!A1"` });
    expect(xmlOf(grown, "xl/workbook.xml")).toContain(`localSheetId="4">'问题 (2)'!$A$1:$A$1<`);
  });

  test("has a chart of ours show our sheet", async () => {
    const grown = await graftInto(workbook, report("output", { name: "问题" }));
    expect(xmlOf(grown, "xl/charts/chart3.xml")).toContain("<c:f>'问题 (2)'!$B$2:$B$3</c:f>");
  });
});

describe("what a report's sheet has around it", () => {
  const S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const table =
    `<table xmlns="${S}" id="1" name="明细" displayName="明细" ref="A1:A2" headerRowDxfId="0"><tableColumns count="1">` +
    `<tableColumn id="1" name="姓名"><calculatedColumnFormula>明细[[#This Row],[姓名]]</calculatedColumnFormula></tableColumn></tableColumns></table>`;

  /** A report with an Excel table and a conditional style, which reports may come to have. */
  async function tabled(): Promise<Uint8Array> {
    let bytes = await writeWorkbook([plain("表", "tabled", { value: 1, formula: "ROWS(明细[姓名])" })]);
    bytes = revise(bytes, "xl/worksheets/sheet1.xml", (xml) =>
      xml
        .replace(
          "<printOptions",
          '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>表!A1&gt;1</formula></cfRule></conditionalFormatting><printOptions',
        )
        .replace("</worksheet>", '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'),
    );
    bytes = revise(bytes, "xl/styles.xml", (xml) =>
      xml.replace('<dxfs count="0"/>', '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'),
    );
    bytes = revise(bytes, "[Content_Types].xml", (xml) =>
      xml.replace(
        "</Types>",
        '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
      ),
    );
    return zipSync({
      ...unzipSync(bytes),
      "xl/tables/table1.xml": strToU8(table),
      "xl/worksheets/_rels/sheet1.xml.rels": strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/table" Target="../tables/table1.xml"/></Relationships>`,
      ),
    });
  }

  test("comes along: an Excel table under a free name, and conditional styles under their new numbers", async () => {
    const grown = graft({ name: "外呼.xlsm", bytes: buildFullWorkbook() }, await tabled());
    expect(packageFaults(grown)).toEqual([]);
    const moved = xmlOf(grown, "xl/tables/table2.xml");
    expect(moved).toContain('id="5" name="明细_2" displayName="明细_2" ref="A1:A2" headerRowDxfId="1"');
    expect(moved).toContain("<calculatedColumnFormula>明细_2[[#This Row],[姓名]]<");
    const sheet = xmlOf(grown, "xl/worksheets/sheet3.xml");
    expect(sheet).toContain('<cfRule type="expression" dxfId="1"');
    expect(sheet).toContain("<f>ROWS(明细_2[姓名])</f>");
    expect(differences(grown, graft({ name: "外呼.xlsm", bytes: grown }, await tabled()))).toEqual([]);
  });
});

describe("an earlier sheet of ours", () => {
  async function earlier(change: (xml: string) => string, path = "xl/worksheets/sheet3.xml"): Promise<Uint8Array> {
    return revise(await graftInto(buildFullWorkbook(), report("output")), path, change);
  }

  test("keeps the name and the state that the user gave it", async () => {
    const renamed = await earlier(
      (xml) => xml.replace(/name="产值表" /, 'name="十月" state="hidden" '),
      "xl/workbook.xml",
    );
    const twice = await graftInto(renamed, report("output"));
    expect(xmlOf(twice, "xl/workbook.xml")).toContain('<sheet name="十月" state="hidden" sheetId="13"');
    expect(xmlOf(twice, "xl/charts/chart3.xml")).toContain("'十月'!$B$2:$B$3");
  });

  test("stays on show, and known to macros, when it was", async () => {
    const known = await earlier((xml) =>
      xml.replace("<sheetPr>", '<sheetPr codeName="Sheet9">').replace("<sheetView ", '<sheetView tabSelected="1" '),
    );
    const sheet = xmlOf(await graftInto(known, report("output")), "xl/worksheets/sheet3.xml");
    expect(sheet).toContain('<sheetPr codeName="Sheet9">');
    expect(sheet).toContain('<sheetView tabSelected="1" ');
  });

  test("leaves the order of calculation, and no other sheet does", async () => {
    const order = (cells: string) =>
      `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cells}</calcChain>`;
    const mixed = order('<c r="C4" i="7"/><c r="B4" i="13" l="1"/><c r="B3"/><c r="C5" i="7"/><c r="C6"/>');
    const once = await earlier(() => mixed, "xl/calcChain.xml");
    const twice = await graftInto(once, report("output"));
    expect(xmlOf(twice, "xl/calcChain.xml")).toBe(order('<c r="C4" i="7"/><c r="C5" i="7"/><c r="C6"/>'));
    const alone = await earlier(() => order('<c r="B4" i="13"/>'), "xl/calcChain.xml");
    const without = await graftInto(alone, report("output"));
    expect(unzipSync(without)["xl/calcChain.xml"]).toBeUndefined();
    expect(packageFaults(without)).toEqual([]);
  });

  test("is left standing when somebody has put a pivot table on it", async () => {
    const built = await earlier(
      (xml) =>
        xml.replace(
          "</Relationships>",
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>',
        ),
      "xl/worksheets/_rels/sheet3.xml.rels",
    );
    expect(read(await graftInto(built, report("output"))).SheetNames.slice(3)).toEqual(["产值表", "产值表 (2)"]);
  });
});

describe("a workbook out of the ordinary", () => {
  const S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  test("takes a report under the prefixes that its own XML has", async () => {
    const workbook = buildFullWorkbook({
      "xl/workbook.xml":
        `<x:workbook xmlns:x="${S}" xmlns:rel="${R}"><!-- <sheets> --><x:sheets><x:sheet name="外呼明细" sheetId="1" rel:id="rId1"/>` +
        `<x:sheet name="透视" sheetId="2" rel:id="rId2"/><x:sheet name="趋势图" sheetId="3" rel:id="rId3"/></x:sheets>` +
        `<x:calcPr calcId="1"/><x:pivotCaches><x:pivotCache cacheId="3" rel:id="rId7"/></x:pivotCaches></x:workbook>`,
      "xl/styles.xml":
        `<x:styleSheet xmlns:x="${S}"><x:fonts><x:font><x:sz val="11"/></x:font></x:fonts><x:fills><x:fill/></x:fills>` +
        `<x:borders><x:border/></x:borders><x:cellXfs><x:xf fontId="0"/><x:xf fontId="0"/></x:cellXfs><x:dxfs count="1"><x:dxf/></x:dxfs></x:styleSheet>`,
    });
    const grown = await graftInto(workbook, report("output"), problems);
    expect(packageFaults(grown)).toEqual([]);
    expect(xmlOf(grown, "xl/workbook.xml")).toMatch(
      /<x:sheet name="产值表" sheetId="4" rel:id="rId11"\/>.*<\/x:sheets><x:definedNames><x:definedName /,
    );
    expect(xmlOf(grown, "xl/styles.xml")).not.toMatch(/<[a-z]+[ />]/i);
    expect(read(grown, { cellNF: true }).Sheets["产值表"]!["B2"]).toMatchObject({ v: 120.5, z: "#,##0.00" });
  });

  test("needs neither shared texts nor styles nor names of its own", async () => {
    const grown = await graftInto(
      zipSync({
        "[Content_Types].xml": strToU8(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/One.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        ),
        "_rels/.rels": strToU8(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${R}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        ),
        "xl/workbook.xml": strToU8(
          `<workbook xmlns="${S}"><sheets><sheet xmlns:r="${R}" name="一" sheetId="1" r:id="b"/></sheets></workbook>`,
        ),
        "xl/_rels/workbook.xml.rels": strToU8(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="${R}/worksheet" Target="/xl/One.xml"/></Relationships>`,
        ),
        "xl/One.xml": strToU8(`<worksheet xmlns="${S}"><sheetData/></worksheet>`),
      }),
      report("output"),
    );
    const [, ours] = await readWorkbook({ name: "a.xlsx", bytes: grown });
    expect(ours).toMatchObject({ name: "产值表", stamp: "output", rowCount: 4 });
    expect(Object.keys(unzipSync(grown))).toEqual(
      expect.arrayContaining(["xl/worksheets/sheet1.xml", "xl/styles1.xml"]),
    );
    expect(read(grown, { cellNF: true }).Sheets["产值表"]!["B2"]).toMatchObject({ v: 120.5, z: "#,##0.00" });
  });

  test("is copied part by part as it was packed", async () => {
    const workbook = buildFullWorkbook();
    const grown = await graftInto(workbook, problems);
    const packed = (bytes: Uint8Array, path: string) => {
      const archive = new Package(bytes);
      return packedBytes(
        bytes,
        archive.entries.find((entry) => partPath(entry) === path)!,
      );
    };
    const stored = zipSync({ ...unzipSync(workbook) }, { level: 0 });
    expect(packed(await graftInto(stored, problems), "xl/vbaProject.bin")).toEqual(packed(stored, "xl/vbaProject.bin"));
    expect(packed(grown, "xl/vbaProject.bin")).toEqual(packed(workbook, "xl/vbaProject.bin"));
    expect(packed(stored, "xl/vbaProject.bin").length).not.toBe(packed(grown, "xl/vbaProject.bin").length);
  });

  test.each([
    [
      "a binary workbook",
      { "[Content_Types].xml": "sheet.binary.macroEnabled.main" },
      "放不进报表:只有 .xlsx 和 .xlsm 可以",
    ],
    [
      "a strict one",
      { "xl/workbook.xml": '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>' },
      "Strict",
    ],
    ["one whose list of sheets is broken", { "xl/workbook.xml": "<workbook><sheets>" }, "已损坏"],
  ])("is refused when it is %s", async (_title, changes, message) => {
    const types = xmlOf(buildFullWorkbook(), "[Content_Types].xml");
    const parts = Object.entries(changes).map(([path, xml]) => [
      path,
      path.startsWith("[") ? types.replace("sheet.macroEnabled.main", xml) : xml,
    ]);
    const workbook = buildFullWorkbook(Object.fromEntries(parts) as Record<string, string>);
    await expect(graftInto(workbook, problems)).rejects.toThrow(`外呼.xlsm`);
    await expect(graftInto(workbook, problems)).rejects.toThrow(message);
  });

  test.each([
    ["an old .xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    ["a .csv", strToU8("工号,业务\n0301,宽带\n")],
  ])("is refused when it is %s", async (_title, bytes) => {
    await expect(graftInto(bytes, problems)).rejects.toThrow("外呼.xlsm 放不进报表:只有 .xlsx 和 .xlsm 可以");
  });

  test("is refused when it has no room for more styles", async () => {
    const styles = xmlOf(buildFullWorkbook(), "xl/styles.xml");
    const crowded = styles.replace(
      /<cellXfs count="2">/,
      `<cellXfs count="65492">${'<xf numFmtId="0"/>'.repeat(65_490)}`,
    );
    await expect(graftInto(buildFullWorkbook({ "xl/styles.xml": crowded }), problems)).rejects.toThrow(
      "单元格格式太多",
    );
  });
});
