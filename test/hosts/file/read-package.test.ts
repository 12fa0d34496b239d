import { readWorkbook } from "../../../src/hosts/file/read-workbook.ts";
import type { Sheet } from "../../../src/lib/table/sheet.ts";
import { type BookParts, buildPackage, buildSheet } from "../../support/package-builder.ts";
import { showRows } from "../../support/show-sheet.ts";

function open(bytes: Uint8Array): Promise<Sheet[]> {
  return readWorkbook({ name: "centre.xlsx", bytes });
}

async function rowsOf(rows: string, book: Omit<BookParts, "sheets"> = {}): Promise<(string | number | null)[][]> {
  const [sheet] = await open(buildSheet(rows, book));
  return showRows(sheet!);
}

/** What one cell with this content and these attributes is read as. */
async function cell(content: string, attributes = "", book: Omit<BookParts, "sheets"> = {}) {
  const rows = await rowsOf(`<row r="1"><c r="A1" ${attributes}>${content}</c><c r="B1"><v>0</v></c></row>`, book);
  return rows[0]![0];
}

describe("cells of an .xlsx", () => {
  it("reads numbers, booleans and errors as such", async () => {
    expect(await cell("<v>3.5</v>")).toBe(3.5);
    expect(await cell("<v>1e3</v>")).toBe(1000);
    expect(await cell("<v>1</v>", `t="b"`)).toBe("boolean 1");
    expect(await cell("<v>0</v>", `t="b"`)).toBe("boolean 0");
    expect(await cell("<v>#N/A</v>", `t="e"`)).toBe("error #N/A");
    expect(await cell("<v>#DIV/0!</v>", `t="e"`)).toBe("error #DIV/0!");
    expect(await cell("<v>#SPILL!</v>", `t="e"`)).toBe("error #SPILL!");
    expect(await cell("<v>abc</v>")).toBe("error #ERROR!");
  });

  it("reads the texts of the shared table, rich ones joined and without their phonetic runs", async () => {
    const sharedStrings = [
      "<si><t>接通</t></si>",
      "<si><r><t>通话</t></r><r><rPr><b/></rPr><t>时长</t></r></si>",
      '<si><t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
      "<si/>",
      '<si><t xml:space="preserve"> 两 端 </t></si>',
      "<si><t>a&amp;b &lt;c&gt; &#20013;</t></si>",
    ];
    const texts = sharedStrings.map((_, index) => cell(`<v>${index}</v>`, `t="s"`, { sharedStrings }));
    expect(await Promise.all(texts)).toEqual(["接通", "通话时长", "东京", null, " 两 端 ", "a&b <c> 中"]);
  });

  it("undoes the escapes of texts", async () => {
    expect(await cell("<is><t>一_x000D_\n二</t></is>", `t="inlineStr"`)).toBe("一\n二");
    expect(await cell("<is><t>_x005F_x000D_</t></is>", `t="inlineStr"`)).toBe("_x000D_");
  });

  it("reads texts written into the cell", async () => {
    expect(await cell("<is><t>张三</t></is>", `t="inlineStr"`)).toBe("张三");
    const rich = '<is><r><t>张</t></r><r><t>三</t></r><rPh sb="0" eb="1"><t>チョウ</t></rPh></is>';
    expect(await cell(rich, `t="inlineStr"`)).toBe("张三");
  });

  it("takes a formula's last result", async () => {
    expect(await cell("<f>1+1</f><v>2</v>")).toBe(2);
    expect(await cell("<f>A2&amp;B2</f><v>一班</v>", `t="str"`)).toBe("一班");
    expect(await cell("<f>NA()</f><v>#N/A</v>", `t="e"`)).toBe("error #N/A");
    expect(await cell("<f>T(A2)</f><v></v>", `t="str"`)).toBeNull();
    expect(await cell(`<f t="shared" si="0"/><v>7</v>`)).toBe(7);
  });

  it.each([
    ["<f>8-2</f>", "", "formula =8-2"],
    ["<f>8-2</f><v></v>", "", "formula =8-2"],
    ["<f>8-2</f><v/>", `s="0"`, "formula =8-2"],
    ["<f>A2&amp;B2</f>", `t="str"`, "formula =A2&B2"],
    ["<f>NA()</f>", `t="e"`, "formula =NA()"],
    [`<f t="shared" si="0"/>`, "", "formula ="],
    ["<f>T(A2)</f><v/>", `t="str"`, null],
  ])("tells a formula without a result: %s", async (content, attributes, read) => {
    expect(await cell(content, attributes)).toBe(read);
    expect(await cell(`<!---->${content}`, attributes)).toBe(read);
  });

  it("reads rows and cells that do not say where they are", async () => {
    const rows = `<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="D2"><v>4</v></c><c><v>5</v></c></row>`;
    expect(await rowsOf(rows)).toEqual([
      [1, 2, null, null, null],
      [3, null, null, 4, 5],
    ]);
  });

  it("tells dates from numbers by the Chinese formats that are known by id alone", async () => {
    const formats = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
    const kinds = formats.map(
      async (_, style) => String(await cell("<v>45939.5</v>", `s="${style}"`, { formats })).split(" ")[0],
    );
    expect(await Promise.all(kinds)).toEqual([
      "date",
      "date",
      "date",
      "date",
      "date",
      "timeToMinute",
      "time",
      "timeToMinute",
      "time",
      "date",
      "date",
      "date",
      "date",
      "date",
      "date",
      "timeToMinute",
      "time",
      "date",
      "date",
    ]);
  });

  it("prefers what the file itself says of such an id", async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="31" formatCode="0.00"/></numFmts><cellXfs><xf numFmtId="31"/></cellXfs></styleSheet>`;
    expect(await cell("<v>45939.5</v>", `s="0"`, { parts: { "xl/styles.xml": styles } })).toBe(45939.5);
  });

  it("keeps date serials raw, under either date system", async () => {
    const formats = [14];
    expect(await cell("<v>1</v>", `s="0"`, { formats })).toBe("date 1");
    expect(await cell("<v>59</v>", `s="0"`, { formats })).toBe("date 59");
    expect(await cell("<v>44477</v>", `s="0"`, { formats, date1904: true })).toBe("date 44477");
    const [sheet] = await open(buildSheet("", { date1904: true }));
    expect(sheet!.date1904).toBe(true);
  });

  it("turns ISO dates into serials without regard to the machine's time zone", async () => {
    const formats = [14, "yyyy-mm-dd hh:mm:ss"];
    expect(await cell("<v>2025-10-09</v>", `s="0" t="d"`, { formats })).toBe("date 45939");
    expect(await cell("<v>2025-10-09T12:00:00</v>", `s="1" t="d"`, { formats })).toBe("dateTime 45939.5");
    const days = await cell("<v>2025-10-09</v>", `s="0" t="d"`, { formats, date1904: true });
    expect(days).toBe("date 44477");
  });
});

describe("sheets of an .xlsx", () => {
  it("are counted from A1 to the last cell that holds something, whatever the file says", async () => {
    const rows = `<row r="2"><c r="B2"><v>1</v></c></row><row r="9"><c r="F9" s="0"/><c r="G9" t="str"><v></v></c></row>`;
    const sheet = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>`;
    const [first] = await open(buildSheet("", { parts: { "xl/worksheets/sheet1.xml": sheet } }));
    expect([first!.rowCount, first!.columnCount]).toEqual([2, 2]);
  });

  it("may have their last cell in the very last row", async () => {
    const [sheet] = await open(buildSheet(`<row r="1048576"><c r="A1048576"><v>7</v></c></row>`));
    const { columns } = await sheet!.read([0], 1_048_570, sheet!.rowCount);
    expect(Array.from(columns[0]!.numbers)).toEqual([0, 0, 0, 0, 0, 7]);
  });

  it("may be empty", async () => {
    const [sheet] = await open(buildSheet(""));
    expect([sheet!.rowCount, sheet!.columnCount]).toEqual([0, 0]);
  });

  it("are read when hidden, and passed over when they are charts", async () => {
    const bytes = buildPackage({
      sheets: [
        { name: "图", rows: "", kind: "chartsheet", target: "chartsheets/sheet1.xml" },
        { name: "藏", rows: `<row r="1"><c r="A1"><v>1</v></c></row>`, hidden: true },
        { name: "A&amp;B", rows: "" },
      ],
    });
    expect((await open(bytes)).map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ["藏", 1],
      ["A&B", 0],
    ]);
  });

  it("are found under absolute paths, odd names and prefixed XML", async () => {
    const row = `<row r="1"><c r="A1"><v>1</v></c></row>`;
    const bytes = buildPackage({ sheets: [{ name: "表", rows: row, target: "/xl/worksheets/明细.xml" }] });
    expect((await open(bytes))[0]!.rowCount).toBe(1);
    const prefixed = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" s="0"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const styles = `<x:styleSheet xmlns:x="m"><x:cellXfs count="1"><x:xf numFmtId="31"/></x:cellXfs></x:styleSheet>`;
    expect(await rowsOf("", { parts: { "xl/worksheets/sheet1.xml": prefixed, "xl/styles.xml": styles } })).toEqual([
      ["date 2"],
    ]);
  });

  it("give their merges and Excel tables", async () => {
    const bytes = buildPackage({
      sheets: [
        {
          name: "表",
          rows: "",
          rest: `<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>`,
          tables: { 外呼: "B3:H20", 坏: "?" },
        },
      ],
    });
    const [sheet] = await open(bytes);
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
    expect(sheet!.excelTables).toEqual([{ name: "外呼", area: { top: 2, left: 1, bottom: 19, right: 7 } }]);
  });

  it("have no Excel tables when the parts that describe them are missing", async () => {
    const sheets = [{ name: "表", rows: "", tables: { 外呼: "B3:H20" } }];
    const [sheet] = await open(buildPackage({ sheets, parts: { "xl/tables/table10.xml": null } }));
    expect(sheet!.excelTables).toEqual([]);
  });

  it("carry the stamp that SeatLedger wrote into A2", async () => {
    const stamp = "坐席台账 SeatLedger 2025-10";
    const rows = (text: string): string => `<row r="2"><c r="A2" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    expect((await open(buildSheet(rows(stamp))))[0]!.stamp).toBe(stamp);
    expect((await open(buildSheet(rows("外呼明细"))))[0]!.stamp).toBeNull();
  });

  it("give runs of chosen columns that share one list of texts", async () => {
    const text = (row: number, name: string): string => `<c r="B${row}" t="inlineStr"><is><t>${name}</t></is></c>`;
    const rows = ["一班", "二班", "一班"].map(
      (name, index) => `<row r="${index + 1}"><c><v>${index}</v></c>${text(index + 1, name)}</row>`,
    );
    const [sheet] = await open(buildSheet(rows.join("")));
    const first = await sheet!.read([1, 0], 0, 2);
    const second = await sheet!.read([1, 5], 2, 99);
    expect(first.columns[0]!.texts).toBe(second.columns[0]!.texts);
    const { texts } = first.columns[0]!;
    expect(Array.from({ length: texts.length }, (_, code) => texts.at(code))).toEqual(["一班", "二班"]);
    expect(Array.from(first.columns[1]!.numbers)).toEqual([0, 1]);
    expect([second.firstRow, second.rowCount, Array.from(second.columns[0]!.numbers)]).toEqual([2, 1, [0]]);
    expect(Array.from(second.columns[1]!.kinds)).toEqual([0]);
  });
});
