import fc from "fast-check";
import { Kind } from "../../../../src/lib/table/cell.ts";
import { PlainValueScan } from "../../../../src/hosts/file/scan/plain-value-scan.ts";
import { ScannedCells } from "../../../../src/hosts/file/scan/scanned-cells.ts";
import { TextPool } from "../../../../src/hosts/file/scan/text-pool.ts";
import { Unscanned } from "../../../../src/hosts/file/scan/unscanned.ts";
import type { Gunzip } from "../../../../src/hosts/file/scan/unpack-stream.ts";
import { buildSheet } from "../../../support/package-builder.ts";
import { inPieces, readWithSheetJs, scan } from "../../../support/read-both.ts";

const TEXTS = ["", "成功"];

/** Stands in the third row, behind its first cell. */
class Probe extends PlainValueScan {
  takes(xml: string): boolean {
    this.row = this.cells.row = 2;
    this.column = 0;
    this.begin(new TextEncoder().encode(xml), 0);
    this.openCell();
    const { at } = this;
    const isTaken = this.takePlainValue();
    expect(this.at).toBe(isTaken ? this.bytes.length : at);
    return isTaken;
  }
}

function cellsOf(texts: readonly string[]): ScannedCells {
  const strings = new TextPool();
  for (const text of texts) {
    strings.append(new TextEncoder().encode(text), 0, Buffer.byteLength(text));
    strings.close();
  }
  return new ScannedCells({ strings, stringCount: texts.length, kinds: [Kind.number, Kind.date] });
}

function probe(xml: string) {
  const cells = cellsOf(TEXTS);
  const isTaken = new Probe(cells).takes(xml);
  if (!isTaken) return { isTaken, columnCount: cells.columnCount };
  const { kinds, numbers, texts } = cells.block([cells.columnCount - 1], 2, 3).columns[0]!;
  return [cells.columnCount, kinds[0], kinds[0] === Kind.text ? texts.at(numbers[0]!) : numbers[0]];
}

/** Unpacks in two pieces. */
function cutAt(place: number): Gunzip {
  return async function* (packed) {
    const content: Uint8Array[] = [];
    for await (const chunk of inPieces(1 << 20)(packed)) content.push(chunk);
    const whole = Buffer.concat(content);
    yield whole.subarray(0, place);
    yield whole.subarray(place);
  };
}

describe("a plain value", () => {
  test.each([
    ['<c r="B3"><v>0</v></c>', 2, Kind.number, 0],
    ['<c r="B3"><v>-12.50</v></c>', 2, Kind.number, -12.5],
    ['<c r="B3"><v>7.</v></c>', 2, Kind.number, 7],
    ['<c r="Z3" s="1"><v>45931.375023148146</v></c>', 26, Kind.date, 45931.375023148146],
    ['<c r="AA3" s="1" t="n"><v>45931</v></c>', 27, Kind.date, 45931],
    ['<c r="AA3" s="99"><v>7</v></c>', 27, Kind.number, 7],
    ['<c r="XFD3" t="s"><v>1</v></c>', 16_384, Kind.text, "成功"],
    ['<c r="B3" s="1" t="s"><v>01</v></c>', 2, Kind.text, "成功"],
    ['<c r="D3" t="s" s="1"><v>1</v></c>', 4, Kind.text, "成功"],
    ['<c  s="1"\nr="D3" x:y="z" ><v>7</v></c>', 4, Kind.date, 7],
    ["<c r='D3' s='1' t='n'><v>7</v></c>", 4, Kind.date, 7],
    ["<c><v>7</v></c>", 2, Kind.number, 7],
    ['<c r="B3" s="1" t="inlineStr"><is><t>张&lt;三</t></is></c>', 2, Kind.text, "张<三"],
  ])("is taken at one go in %s", (xml, ...told) => expect(probe(xml)).toEqual(told));

  it("is none when it is an empty text", () => {
    const cells = cellsOf(TEXTS);
    expect(new Probe(cells).takes('<c r="B3" t="s"><v>0</v></c>')).toBe(true);
    expect(cells.columnCount).toBe(0);
  });

  test.each([
    ["an inline text of an attribute", '<c r="B3" t="inlineStr"><is><t a="">1</t></is></c>'],
    ["a rich inline text", '<c r="B3" t="inlineStr"><is><r><t>1</t></r></is></c>'],
    ["an inline text in a section", '<c r="B3" t="inlineStr"><is><t><![CDATA[1]]></t></is></c>'],
    ["an inline text in two", '<c r="B3" t="inlineStr"><is><t>1</t><t>2</t></is></c>'],
    ["an inline text of another end", '<c r="B3" t="inlineStr"><is><t>1</t></isx</c>'],
    ["an inline text and more", '<c r="B3" t="inlineStr"><is><t>1</t></is><v>2</v></c>'],
    ["an inline text cut off", '<c r="B3" t="inlineStr"><is><t>1</t></is></c'],
    ["an inline value", '<c r="B3" t="inlineStr"><v>1</v></c>'],
    ["of another type", '<c r="B3" t="b"><v>1</v></c>'],
    ["of a longer type", '<c r="B3" t="str"><v>1</v></c>'],
    ["of a formula", '<c r="B3"><f>1</f><v>1</v></c>'],
    ["set apart", '<c r="B3"> <v>1</v></c>'],
    ["under an attribute", '<c r="B3"><v a="1">1</v></c>'],
    ["not there", '<c r="B3" s="1"/>'],
    ["empty", '<c r="B3"><v></v></c>'],
    ["a minus alone", '<c r="B3"><v>-</v></c>'],
    ["a plus and a figure", '<c r="B3"><v>+1</v></c>'],
    ["a point alone", '<c r="B3"><v>.</v></c>'],
    ["figures behind a point alone", '<c r="B3"><v>.5</v></c>'],
    ["a power", '<c r="B3"><v>1E+21</v></c>'],
    ["of too many figures", '<c r="B3"><v>12345678901234567</v></c>'],
    ["of two points", '<c r="B3"><v>1.2.3</v></c>'],
    ["a text that is not there", '<c r="B3" t="s"><v>2</v></c>'],
    ["a text by a fraction", '<c r="B3" t="s"><v>1.0</v></c>'],
    ["a text by no number", '<c r="B3" t="s"><v></v></c>'],
    ["followed by another", '<c r="B3"><v>1</v><v>2</v></c>'],
    ["followed by white space", '<c r="B3"><v>1</v> </c>'],
    ["cut off", '<c r="B3"><v>1</v></'],
  ])("is left to the general scan when it is %s", (_title, xml) =>
    expect(probe(xml)).toEqual({ isTaken: false, columnCount: 0 }),
  );

  test.each([
    ["in another row", '<c r="B4"><v>1</v></c>'],
    ["left of the one before", '<c r="A3"><v>1</v></c>'],
    ["beyond the last column", '<c r="XFE3"><v>1</v></c>'],
    ["under no letter", '<c r="@B3"><v>1</v></c>'],
    ["at no place", '<c r=""><v>1</v></c>'],
    ["at a place and more", '<c r="B3:C3"><v>1</v></c>'],
    ["between quotes that differ", `<c r="B3'><v>1</v></c>`],
    ["of a style that is none", '<c r="B3" s=""><v>1</v></c>'],
    ["of a style and more", '<c r="B3" s="1x"><v>1</v></c>'],
  ])("is not scanned in a cell %s", (_title, xml) => expect(() => probe(xml)).toThrow(Unscanned));
});

const sharedStrings = ["<si><t>一班</t></si>", "<si><t>a&amp;b</t></si>", "<si><t></t></si>"];
const formats = ["General", 14];
const cell = fc.oneof(
  fc.tuple(fc.nat(1), fc.double({ noNaN: true, noDefaultInfinity: true })).map(([s, v]) => ` s="${s}"><v>${v}</v>`),
  fc.tuple(fc.nat(60_000), fc.integer({ min: 15, max: 17 })).map(([v, p]) => `><v>${(v / 86_400).toPrecision(p)}</v>`),
  fc.nat(2).map((index) => ` t="s"><v>${index}</v>`),
  fc.constantFrom("张三", "", "a&amp;b", " _x000D_\r\n").map((text) => ` t="inlineStr"><is><t>${text}</t></is>`),
);
const rows = fc.array(fc.array(fc.option(cell), { maxLength: 30 }), { maxLength: 12 });

function rowsXml(cells: readonly (readonly (string | null)[])[]): string {
  const letters = (column: number): string =>
    (column < 26 ? "" : "A") + String.fromCharCode("A".charCodeAt(0) + (column % 26));
  const cellXml = (one: string | null, column: number, row: number): string =>
    one === null ? "" : `<c r="${letters(column)}${row + 1}"${one}</c>`;
  return cells
    .map((row, at) => `<row r="${at + 1}">${row.map((one, column) => cellXml(one, column, at)).join("")}</row>`)
    .join("");
}

describe("cells of plain values", () => {
  it("are the same when neither their tags nor their values are written plainly", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const xml = rowsXml(cells);
        const plain = await scan(buildSheet(xml, { sharedStrings, formats }));
        const other = xml
          .replaceAll("<c ", "<c  ")
          .replaceAll("<v>", "\n<v >")
          .replaceAll("<t>", '\n<t xml:space="preserve">');
        expect(await scan(buildSheet(other, { sharedStrings, formats }))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it("are the same wherever their part is cut in two", async () => {
    const xml = rowsXml([
      [' t="s"><v>1</v>', null, ' s="1"><v>45931.375023148146</v>', "><v>-0.25</v>"],
      [' t="inlineStr"><is><t>张三</t></is>'],
      [null, ' t="s"><v>2</v>', ' s="1" t="n"><v>7</v>', ' t="s"><v>0</v>'],
    ]);
    const bytes = buildSheet(xml, { sharedStrings, formats });
    const told = await readWithSheetJs(bytes);
    expect(told[0]!.rows).toEqual([
      ["a&b", null, "date 45931.375023148146", -0.25],
      ["张三", null, null, null],
      [null, null, "date 7", "一班"],
    ]);
    for (let place = 0; place < xml.length + 150; place++) expect(await scan(bytes, cutAt(place))).toEqual(told);
  });
});
