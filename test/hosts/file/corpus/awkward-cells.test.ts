import { readPackage } from "../../../../src/hosts/file/read-package.ts";
import { Unscanned } from "../../../../src/hosts/file/scan/unscanned.ts";
import { buildSheet } from "../../../support/package-builder.ts";
import { inPieces, scan, tellAll } from "../../../support/read-both.ts";

const sharedStrings = [
  "<si><t>一\r\n二\r三\n四</t></si>",
  "<si><t>a_x000D_\nb_x005F_x000D_</t></si>",
  "<si><t>&#128512;&#x1F600;&#13;&#10;x</t></si>",
  '<si><t xml:space="preserve">\uFEFF标</t></si>',
  '<si><rPh sb="0" eb="1"><t>dōng</t></rPh><r><rPr><rFont val="a>b"/></rPr><t>东</t></r><r><t>京</t></r></si>',
  "<si/>",
  "<si><t>末</t></si>",
  "<si><t>末</t></si>",
];
const text = (index: number): string => `<c t="s"><v>${index}</v></c>`;

async function read(rows: string) {
  const bytes = buildSheet(rows, { sharedStrings, formats: ["General", 14] });
  const scanned = await scan(bytes, inPieces(3)).catch((error: unknown) => error);
  const [sheet] = await tellAll(await readPackage("centre.xlsx", bytes));
  return { rows: sheet!.rows, isScanned: !(scanned instanceof Unscanned) };
}

describe("an awkward cell", () => {
  test.each([
    ["line ends of any kind", text(0), "一\n二\n三\n四"],
    ["what Office escapes", text(1), "a\nb_x000D_"],
    ["letters by their numbers", text(2), "😀😀\nx"],
    ["a mark in front of a text", text(3), "\uFEFF标"],
    ["phonetic runs and a bracket in an attribute", text(4), "东京"],
    ["a text behind an empty one", text(6), "末"],
    ["a text that is there twice", text(7), "末"],
    ["a style beyond the list", `<c s="4294967295"><v>7</v></c>`, 7],
    ["white space about a number", `<c><v> 7\n</v></c>`, 7],
    ["a formula of a table of values", `<c><f t="dataTable" ref="A1:B2" dt2D="1" r1="A1"/><v>7</v></c>`, 7],
    ["a formula over cells", `<c><f t="array" ref="A1" xml:space="preserve"> A2 </f><v>7</v></c>`, 7],
    ["an error of newer versions", `<c t="e"><v>#SPILL!</v></c>`, "error #SPILL!"],
    ["rich inline text", `<c t="inlineStr"><is><r><t>东</t></r><rPh><t>x</t></rPh><r><t>京</t></r></is></c>`, "东京"],
    ["an inline text by the name of formula texts", `<c t="str"><v>a_x000A_b&lt;</v></c>`, "a\nb<"],
  ])("is scanned: %s", async (_title, cell, value) => {
    expect(await read(`<row r="1">${cell}</row>`)).toEqual({ rows: [[value]], isScanned: true });
  });

  test.each([
    ["an inline text that is empty", `<c t="inlineStr"><is/></c><c t="inlineStr"><is><t>b</t></is></c>`, [null, "b"]],
    ["a comment in a value", `<c><v>1<!-- 2 -->3</v></c>`, [13]],
    ["a number in a section", `<c><v><![CDATA[7]]></v></c>`, [7]],
    ["cells out of order", `<c r="B1"><v>2</v></c><c r="A1"><v>1</v></c>`, [1, 2]],
    ["white space in a value's tag", `<c><v ><![CDATA[7]]></v ></c>`, [7]],
    ["alternate content", `<mc:AlternateContent><c r="A1"><v>1</v></c></mc:AlternateContent>`, [1]],
    ["an unknown extension", `<c r="A1"><v>1</v><extLst><ext uri="x"/></extLst></c>`, [1]],
  ])("is handed over: %s", async (_title, cells, values) => {
    expect(await read(`<row r="1">${cells}</row>`)).toEqual({ rows: [values], isScanned: false });
  });

  it("is found in rows out of order", async () => {
    const rows = `<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>`;
    expect(await read(rows)).toEqual({ rows: [[1], [2]], isScanned: false });
  });
});

describe("a sheet of few cells far apart", () => {
  it("takes little memory, however far apart they are", async () => {
    const columns = ["A", "ZZ", "AAA", "XFD"];
    const rows = [1, 70_000, 1_048_576].map(
      (row) => `<row r="${row}">${columns.map((column) => `<c r="${column}${row}"><v>${row}</v></c>`).join("")}</row>`,
    );
    const before = process.memoryUsage().arrayBuffers;
    const [sheet] = await readPackage("centre.xlsx", buildSheet(rows.join("")));
    expect([sheet!.rowCount, sheet!.columnCount]).toEqual([1_048_576, 16_384]);
    const block = await sheet!.read([16_383, 5], 1_048_575, 1_048_576);
    expect(block.columns.map(({ numbers }) => numbers[0])).toEqual([1_048_576, 0]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8e6);
  });
});
