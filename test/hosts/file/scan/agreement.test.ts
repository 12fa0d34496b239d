import fc from "fast-check";
import { Unscanned } from "../../../../src/hosts/file/scan/unscanned.ts";
import { writeSample } from "../../../../src/hosts/file/write-sample.ts";
import { writeWorkbook } from "../../../../src/hosts/file/write.ts";
import { agentOutputHours } from "../../../../src/lib/centre/reports/clerk/agent-output-hours.ts";
import { makeSample } from "../../../../src/sample/sample.ts";
import { centreOf, gridOf } from "../../../support/centre.ts";
import { buildFullWorkbook } from "../../../support/full-workbook.ts";
import { buildPackage, buildSheet } from "../../../support/package-builder.ts";
import { inPieces, readWithSheetJs, scan } from "../../../support/read-both.ts";

const MANY = 40;
const sharedStrings = [
  "<si><t>一班</t></si>",
  "<si><r><t>二</t></r><r><rPr><b/><sz val='11'/></rPr><t xml:space=\"preserve\"> 班</t></r></si>",
  '<si><t>东京</t><rPh sb="0" eb="2"><t>トウ</t></rPh><phoneticPr fontId="1"/></si>',
  "<si><t>a&amp;b&lt;c&gt;&quot;&apos;&#20013;&#x4e2d;</t></si>",
  "<si><t></t></si>",
  "<si><t/></si>",
];
const formats = ["General", 14, 22, 31, "0.00", 'yyyy"年"m"月"d"日" hh:mm', "[h]:mm:ss", "0.00%"];

/** A cell that files hold, without its place. */
const cell = fc.oneof(
  fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(7)).map(([v, s]) => ` s="${s}"><v>${v}</v>`),
  fc.nat(5).map((index) => ` t="s"><v>${index}</v>`),
  fc.boolean().map((yes) => ` t="b"><v>${Number(yes)}</v>`),
  fc.constantFrom("#N/A", "#DIV/0!", "#REF!").map((error) => ` t="e"><v>${error}</v>`),
  fc
    .constantFrom("成功", "a&amp;b", " 前后 ", "<![CDATA[x]]>")
    .map((text) => ` t="str"><f>A1&amp;"x"</f><v>${text}</v>`),
  fc.constantFrom("张三", "", "&#10;").map((text) => ` t="inlineStr"><is><t>${text}</t></is>`),
  fc.constantFrom(
    '><f t="shared" si="0"/><v>7</v>',
    "><f>1+1</f>",
    "><f>A1&amp;B1</f><v/>",
    ' t="str"><f>A1</f><v></v>',
    ">",
    "><v></v>",
    "><v/>",
  ),
);
const row = fc.array(fc.option(cell), { maxLength: 8 });

function rowsXml(rows: readonly (readonly (string | null)[])[]): string {
  const cellAt = (content: string | null, column: number, at: number) =>
    content === null ? "" : `<c r="${String.fromCharCode(65 + column)}${at + 1}"${content}</c>`;
  return rows
    .map((cells, at) => `<row r="${at + 1}" spans="1:8">${cells.map((one, c) => cellAt(one, c, at)).join("")}</row>`)
    .join("\r\n");
}

describe("the scan and SheetJS", () => {
  it("read the same cells of any sheet that the scan takes, however it arrives", async () => {
    const anySheet = fc.tuple(fc.array(row, { maxLength: 6 }), fc.integer({ min: 1, max: 90 }));
    await fc.assert(
      fc.asyncProperty(anySheet, async ([rows, length]) => {
        const bytes = buildSheet(rowsXml(rows), { sharedStrings, formats });
        const scanned = await scan(bytes, inPieces(length)).catch((error: unknown) => error);
        if (scanned instanceof Unscanned) expect(rowsXml(rows)).toContain("<![CDATA[");
        else expect(scanned).toEqual(await readWithSheetJs(bytes));
      }),
      { numRuns: MANY },
    );
  });

  it("read the same of a made-up centre with its mess", async () => {
    const { sheets } = makeSample({ agents: 12, month: "2025-10", seed: 3, callsPerAgentDay: 5 });
    const bytes = await writeSample(sheets);
    expect(await scan(bytes)).toEqual(await readWithSheetJs(bytes));
  });

  it("read the same of a workbook with charts, pivots, macros and tables", async () => {
    const bytes = buildFullWorkbook();
    expect(await scan(bytes, inPieces(7))).toEqual(await readWithSheetJs(bytes));
  });

  it("read the same of a report sheet of ours, its stamp too", async () => {
    const centre = await centreOf({
      人员: "工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席",
      外呼明细: "日期 | 工号 | 业务 | 结果\n2025-10-09 | 1001 | 彩铃 | 成功",
      业务单价: "业务 | 单价\n彩铃 | 2",
      工时: "日期 | 工号 | 工时\n2025-10-09 | 1001 | 8",
    });
    const bytes = await writeWorkbook([gridOf(agentOutputHours, centre, "2025-10")]);
    const scanned = await scan(bytes);
    expect(scanned).toEqual(await readWithSheetJs(bytes));
    expect(scanned[0]!.stamp).toContain("agent-output-hours");
  });
});

describe("the scan", () => {
  const row1 = (cells: string): string => `<row r="1">${cells}</row>`;

  test.each([
    ["prefixed XML", { "xl/worksheets/sheet1.xml": `<x:worksheet><x:sheetData/></x:worksheet>` }],
    [
      "another encoding",
      { "xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="gb2312"?><worksheet><sheetData/></worksheet>` },
    ],
    [
      "a sheet cut off",
      { "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>` },
    ],
    [
      "a comment among rows",
      { "xl/worksheets/sheet1.xml": `<worksheet><sheetData><!-- </row> --><row r="1"/></sheetData></worksheet>` },
    ],
  ])("leaves %s to the other reader", async (_title, parts) => {
    await expect(scan(buildSheet("", { parts }))).rejects.toThrow(Unscanned);
  });

  test.each([
    ["ISO dates", `<c r="A1" t="d"><v>2025-10-09</v></c>`],
    ["a number that is none", `<c r="A1"><v>abc</v></c>`],
    ["a text that is not there", `<c r="A1" t="s"><v>9</v></c>`],
    ["a cell in another row", `<c r="A2"><v>1</v></c>`],
    ["a cell beyond the last column", `<c r="XFE1"><v>1</v></c>`],
    ["an attribute without quotes", `<c r=A1><v>1</v></c>`],
    ["a boolean that is none", `<c r="A1" t="b"><v>2</v></c>`],
    ["an unknown element", `<c r="A1"><extLst/><v>1</v></c>`],
  ])("leaves %s to the other reader", async (_title, cells) => {
    await expect(scan(buildSheet(row1(cells)))).rejects.toThrow(Unscanned);
  });

  it("rejects a part that is not what was packed", async () => {
    const bytes = buildSheet(
      row1(`<c r="A1"><v>1</v></c>`.repeat(1)) + `<row r="2">${"<c><v>123456</v></c>".repeat(500)}</row>`,
    );
    const at = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml") + 60;
    bytes[at] = bytes[at]! ^ 0x55;
    await expect(scan(bytes)).rejects.toThrow("已损坏");
  });

  it("takes parts that were stored without packing", async () => {
    const { zipSync, unzipSync } = await import("fflate");
    const parts = unzipSync(buildSheet(row1(`<c r="A1"><v>1</v></c>`).padEnd(70_000, " ")));
    const [sheet] = await scan(zipSync(parts, { level: 0 }));
    expect(sheet!.rows).toEqual([[1]]);
  });

  it("reads every sheet of a workbook, texts in one shared table", async () => {
    const text = (index: number): string => row1(`<c r="B1" t="s"><v>${index}</v></c>`);
    const sheets = [1, 0].map((index, place) => ({ name: `表${place}`, rows: text(index) }));
    const told = await scan(buildPackage({ sheets, sharedStrings }));
    expect(told.map(({ name, rows }) => [name, rows])).toEqual([
      ["表0", [[null, "二 班"]]],
      ["表1", [[null, "一班"]]],
    ]);
  });
});
