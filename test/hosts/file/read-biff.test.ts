import { type CellObject, utils as sheets, type WorkBook, write } from "@e965/xlsx";
import { readWorkbook } from "../../../src/hosts/file/read-workbook.ts";
import { buildBiff5, buildCompound, double, record, word } from "../../support/biff-builder.ts";
import { showRows } from "../../support/show-sheet.ts";

const GBK = { 工号: [0xb9, 0xa4, 0xba, 0xc5], 张三: [0xd5, 0xc5, 0xc8, 0xfd] };

const label = (row: number, column: number, text: readonly number[]): number[] =>
  record(0x204, [...word(row), ...word(column), 0, 0, ...word(text.length), ...text]);

const number = (row: number, column: number, value: number): number[] =>
  record(0x203, [...word(row), ...word(column), 0, 0, ...double(value)]);

const cells = [...label(0, 0, GBK.工号), ...label(1, 0, GBK.张三), ...number(1, 1, 45_939)];

async function open(bytes: Uint8Array) {
  const [sheet] = await readWorkbook({ name: "考勤.xls", bytes });
  return { name: sheet!.name, rows: await showRows(sheet!) };
}

function xlsOf(row: readonly CellObject[], workbook: Partial<WorkBook> = {}): Uint8Array {
  const sheet = sheets.aoa_to_sheet([[...row]]);
  const book = { ...sheets.book_new(sheet, "考勤表"), ...workbook };
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

describe("an .xls", () => {
  it("gives texts, numbers, booleans, errors and dates by their formats", async () => {
    const row: CellObject[] = [
      { t: "s", v: "工号" },
      { t: "n", v: 1.5 },
      { t: "b", v: true },
      { t: "e", v: 0x2a },
      { t: "n", v: 45_939, z: 'yyyy"年"m"月"d"日"' },
      { t: "n", v: 0.5, z: "h:mm" },
      { t: "n", v: 0.95, z: "0%" },
    ];
    const expected = ["工号", 1.5, "boolean 1", "error #N/A", "date 45939", "timeToMinute 0.5", "percent 0.95"];
    expect(await open(xlsOf(row))).toEqual({ name: "考勤表", rows: [expected] });
  });

  it("tells a formula without a result, for which scripts leave an empty text, where it can give none", async () => {
    const formula = (column: number, tokens: readonly number[]): number[] =>
      record(0x06, [...word(0), ...word(column), 0, 0, 3, 0, 0, 0, 0, 0, 255, 255, 0, 0, ...Array<number>(4).fill(0), ...word(tokens.length), ...tokens]); // prettier-ignore
    const eightLessTwo = [0x1e, 8, 0, 0x1e, 2, 0, 0x04];
    const emptyText = [0x17, 0];
    const rows = [...number(0, 0, 1), ...formula(1, eightLessTwo), ...formula(2, emptyText), ...number(0, 3, 2)];
    expect((await open(buildBiff5([], GBK.工号, rows))).rows).toEqual([[1, "formula =8-2", 'emptied =""', 2]]);
  });

  it("says when it counts days from 1904", async () => {
    const bytes = xlsOf([{ t: "n", v: 1 }], { Workbook: { WBProps: { date1904: true } } });
    expect((await readWorkbook({ name: "考勤.xls", bytes }))[0]!.date1904).toBe(true);
  });

  it("of Excel 5 is read in its Chinese code page", async () => {
    const codepage = record(0x42, word(936));
    const bytes = buildCompound({ "/Book": buildBiff5(codepage, GBK.工号, cells) });
    expect(await open(bytes)).toEqual({
      name: "工号",
      rows: [
        ["工号", null],
        ["张三", 45_939],
      ],
    });
  });

  it("is taken for Chinese when it does not name its code page", async () => {
    expect((await open(buildCompound({ "/Book": buildBiff5([], GBK.工号, cells) }))).name).toBe("工号");
  });

  it("is read without its container", async () => {
    expect((await open(buildBiff5([], GBK.工号, cells))).rows[1]).toEqual(["张三", 45_939]);
  });

  it("is read in the oldest form, as attendance machines write it", async () => {
    const text = record(4, [...word(0), ...word(0), 0, 0, 0, 4, ...GBK.张三]);
    const value = record(3, [...word(0), ...word(1), 0, 0, 0, ...double(8.5)]);
    const bytes = Uint8Array.from([...record(9, [2, 0, 16, 0]), ...text, ...value, ...record(10)]);
    expect((await open(bytes)).rows).toEqual([["张三", 8.5]]);
  });

  it.each([
    [31, "date 45939"],
    [32, "timeToMinute 45939"],
    [33, "time 45939"],
    [58, "date 45939"],
    [2, 45_939],
  ])("knows the number format %d by its id alone", async (format, expected) => {
    const style = record(0xe0, [...word(0), ...word(format), ...Array<number>(12).fill(0)]);
    const { rows } = await open(buildCompound({ "/Book": buildBiff5(style, GBK.工号, cells) }));
    expect(rows[1]![1]).toBe(expected);
  });
});
