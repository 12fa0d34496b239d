import { readWorkbook } from "../../../src/hosts/file/read-workbook.ts";
import type { Sheet } from "../../../src/lib/table/sheet.ts";
import { showRows } from "../../support/show-sheet.ts";

function open(content: string | readonly number[], name = "外呼.csv"): Promise<Sheet[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return readWorkbook({ name, bytes });
}

async function rowsOf(content: string | readonly number[]): Promise<(string | number | null)[][]> {
  const [sheet] = await open(content);
  return showRows(sheet!);
}

const ascii = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string): number[] =>
  [...text].flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]);

describe("a delimited text", () => {
  it("is one sheet of texts, named after the file", async () => {
    const [sheet] = await open("工号,时长\n1001,205\n", "河南.10月.csv");
    expect([sheet!.name, sheet!.file]).toEqual(["河南.10月", "河南.10月.csv"]);
    expect(await showRows(sheet!)).toEqual([
      ["工号", "时长"],
      ["1001", "205"],
    ]);
  });

  it("is read in UTF-8, with or without its mark, in UTF-16 and in GB18030", async () => {
    const expected = [["工号", "a"]];
    expect(await rowsOf("工号,a")).toEqual(expected);
    expect(await rowsOf("\uFEFF工号,a")).toEqual(expected);
    expect(await rowsOf([0xff, 0xfe, ...utf16("工号\ta\r\n")])).toEqual(expected);
    expect(await rowsOf([0xfe, 0xff, 0x5d, 0xe5, 0x53, 0xf7, 0, 0x2c, 0, 0x61])).toEqual(expected);
    expect(await rowsOf([0xb9, 0xa4, 0xba, 0xc5, ...ascii(",a")])).toEqual(expected);
    // 㐂 takes four bytes in GB18030.
    expect(await rowsOf([0x81, 0x39, 0xef, 0x31, ...ascii(",a")])).toEqual([["㐂", "a"]]);
  });

  it("stays in UTF-8 when its last character is cut in half", async () => {
    expect(await rowsOf([...ascii("工号,张三\n1001,a"), 0xe4, 0xb8])).toEqual([
      ["工号", "张三"],
      ["1001", "a"],
    ]);
  });

  it.each([
    ["commas", "a,b;c,d\n1,2;3,4\n"],
    ["tabs", "a\tb;c\td\n1\t2;3\t4\n"],
    ["semicolons", "a;b,c;d\n1;2;4,5\n"],
  ])("may be delimited by %s", async (_, text) => {
    expect((await rowsOf(text)).map((row) => row.length)).toEqual([3, 3]);
  });

  it("is delimited by what its rows agree on, not by what is most frequent", async () => {
    const text = "10月外呼明细,郑州,信阳,濮阳,新乡\n工号\t产值\n1001\t1,234\n1002\t5,678\n";
    expect((await rowsOf(text))[2]).toEqual(["1001", "1,234"]);
  });

  it("may have quotes, and in them doubled quotes, delimiters and line breaks", async () => {
    expect(await rowsOf('a,"b ""c"", d\r\ne",f\r\n"","g"h,""""\r\n')).toEqual([
      ["a", 'b "c", d\r\ne', "f"],
      [null, "gh", '"'],
    ]);
  });

  it("may end its lines in any way, have blank lines, and lack a last line break", async () => {
    expect(await rowsOf("a,b\rc,d\r\n\ne,f")).toEqual([
      ["a", "b"],
      ["c", "d"],
      [null, null],
      ["e", "f"],
    ]);
  });

  it("may have one column, and blank cells and rows at its ends are no part of it", async () => {
    expect(await rowsOf("工号\n1001\n")).toEqual([["工号"], ["1001"]]);
    expect(await rowsOf("a,b,,\n1,,,\n,,,\n\n")).toEqual([
      ["a", "b"],
      ["1", null],
    ]);
  });

  it("keeps what a system guards against Excel as a formula", async () => {
    expect(await rowsOf('a,b,c\n="0012","=""0034""",="\n')).toEqual([
      ["a", "b", "c"],
      ["0012", "0034", '="'],
    ]);
  });

  it("names the row of a quote that is never closed", async () => {
    await expect(open('a,b\n1,2\n"3,4\n5,6\n')).rejects.toThrow("外呼.csv 第 3 行的引号没有配对");
  });

  it("carries the stamp like any sheet", async () => {
    expect((await open("员工产值\n坐席台账 SeatLedger 2025-10\n"))[0]!.stamp).toBe("坐席台账 SeatLedger 2025-10");
  });
});

describe("markup that calls itself .xls", () => {
  it("is an HTML table, whose cells are texts as they stand", async () => {
    const html =
      "<!DOCTYPE html><html xmlns:x='urn:x'><head><style>td{a:b,c;d}</style></head><body><table border=1>" +
      "<tr><th colspan=2>外呼&amp;明细</th></tr><tr><td>0012</td><td>2025-10-09<br>14:05</td><td></td></tr></table></body></html>";
    const [sheet] = await open(html, "导出.xls");
    expect(sheet!.name).toBe("导出");
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(await showRows(sheet!)).toEqual([
      ["外呼&明细", null],
      ["0012", "2025-10-09\n14:05"],
    ]);
  });

  it("is read in GB18030 too, and has a sheet for each table", async () => {
    const bytes = [
      ...ascii("<table><tr><td>"),
      0xb9,
      0xa4,
      ...ascii("</td></tr></table><table><tr><td>b</td></tr></table>"),
    ];
    const found = await open(bytes, "导出.xls");
    expect(found.map(({ name }) => name)).toEqual(["Sheet1", "Sheet2"]);
    expect(await showRows(found[0]!)).toEqual([["工"]]);
  });

  it("is XML Spreadsheet 2003", async () => {
    const cell = (type: string, value: string): string => `<Cell><Data ss:Type="${type}">${value}</Data></Cell>`;
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="明细"><Table><Row>${cell("String", "工号")}${cell("Number", "1.5")}${cell("DateTime", "2025-10-09T00:00:00.000")}</Row></Table></Worksheet></Workbook>`;
    const [sheet] = await open(xml, "导出.xls");
    expect(sheet!.name).toBe("明细");
    expect(await showRows(sheet!)).toEqual([["工号", 1.5, "date 45939"]]);
  });

  it("tells the formulas of XML Spreadsheet 2003 that have no result", async () => {
    const cells = `<Cell ss:Formula="=RC[1]-2"/><Cell ss:StyleID="s1" ss:Formula="=8-2"></Cell><Cell ss:Formula="=8-2"><Data ss:Type="Number">6</Data></Cell><Cell ss:Formula="=T(1)"><Data ss:Type="String"></Data></Cell>`;
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="明细"><Table><Row>${cells}</Row></Table></Worksheet></Workbook>`;
    const [sheet] = await open(xml, "导出.xls");
    expect(await showRows(sheet!)).toEqual([["formula =RC[1]-2", "formula =8-2", 6]]);
  });
});
