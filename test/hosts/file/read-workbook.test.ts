import { strToU8, zipSync } from "fflate";
import { utils as sheets, write } from "@e965/xlsx";
import { readWorkbook } from "../../../src/hosts/file/read-workbook.ts";
import { UserError } from "../../../src/lib/problem.ts";
import { buildBiff5, buildCompound, record } from "../../support/biff-builder.ts";
import { buildPackage, buildSheet } from "../../support/package-builder.ts";

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

async function complaint(bytes: Uint8Array, name = "centre.xlsx"): Promise<string> {
  const error: unknown = await readWorkbook({ name, bytes }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

const row = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const manyRows = Array.from({ length: 2000 }, (_, index) => `<row><c><v>${index * 7919}</v></c></row>`).join("");
const xls = (): Uint8Array => {
  const cells = Array.from({ length: 2000 }, (_, index) => [`工号${index}`]);
  const book = sheets.book_new(sheets.aoa_to_sheet(cells), "表");
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
};

/** The package with the size that its list of parts gives for the last of them. */
function claimSize(bytes: Uint8Array, size: number): Uint8Array {
  const claimed = Uint8Array.from(bytes);
  const entry = Buffer.from(claimed.buffer).lastIndexOf("PK\x01\x02", undefined, "latin1");
  new DataView(claimed.buffer).setUint32(entry + 24, size, true);
  return claimed;
}

describe("a file", () => {
  it("is told by its content, not by its name", async () => {
    const names = async (name: string, bytes: Uint8Array) =>
      (await readWorkbook({ name, bytes })).map((sheet) => sheet.name);
    expect(await names("a.csv", buildSheet(row))).toEqual(["表"]);
    expect(await names("b.xlsx", strToU8("a,b"))).toEqual(["b"]);
    expect(await names("c.xlsx", xls())).toEqual(["表"]);
  });

  it.each([
    ["empty", new Uint8Array(), "centre.xlsx 是空文件(0 字节),请重新导出或重新复制一份。"],
    ["a PDF", ascii("%PDF-1.7\n%âãÏÓ"), "centre.xlsx 是 PDF 文件,不是表格。请给出 .xlsx、.xlsm、.xls 或 .csv 文件。"],
    ["a picture", ascii("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"), "centre.xlsx 是图片,不是表格。"],
    ["a RAR archive", ascii("Rar!\x1A\x07\x01\0"), "centre.xlsx 是压缩包,不是表格。"],
    [
      "a Word document",
      zip({ "_rels/.rels": rootTo("word/document.xml"), "word/document.xml": "<w:document/>" }),
      "是 Word 文档",
    ],
    ["an old Word document", buildCompound({ "/WordDocument": ascii("x") }), "是 Word 文档"],
    ["a zip of something else", zip({ "a.txt": "a" }), "是压缩包"],
    ["an OpenDocument sheet", zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), "另存为 .xlsx"],
    [
      "a binary workbook",
      zip({ "_rels/.rels": rootTo("xl/workbook.bin"), "xl/workbook.bin": "\0" }),
      "(.xlsb),请在 Excel 或 WPS 中另存为 .xlsx",
    ],
    ["another OLE file", buildCompound({ "/Contents": ascii("x") }), "的内容不是表格"],
    ["a web page without a table", strToU8("<html><body>登录超时</body></html>"), "是网页,不是表格"],
    [
      "arbitrary bytes",
      Uint8Array.from({ length: 999 }, (_, index) => (index * index * 31 + 7 * index) & 255),
      "的内容不是表格",
    ],
  ])("that is %s is refused by name", async (_, bytes, sentence) => {
    expect(await complaint(bytes)).toContain(sentence);
    expect(await complaint(bytes)).toMatch(/^centre\.xlsx /);
  });

  it("that has a password is refused with what to do", async () => {
    const sentence = "centre.xlsx 有密码保护,请在 Excel 中取消密码后另存。";
    const encrypted = buildCompound({ "/EncryptionInfo": ascii("x"), "/EncryptedPackage": ascii("x") });
    expect(await complaint(encrypted)).toBe(sentence);
    const filePass = record(0x2f, [1, 2, 3, 4]);
    expect(await complaint(buildCompound({ "/Book": buildBiff5(filePass, [65], []) }))).toBe(sentence);
  });

  it("that is cut short is refused, however much of it is left", async () => {
    for (const bytes of [buildSheet(manyRows), xls()]) {
      for (const share of [0.05, 0.3, 0.6, 0.9, 0.99]) {
        expect(await complaint(bytes.slice(0, Math.floor(bytes.length * share)))).toContain("不完整或已损坏");
      }
    }
  });

  it("is refused when a part of it has changed since it was written", async () => {
    const bytes = buildSheet(manyRows);
    const middle = Buffer.from(bytes.buffer).indexOf("xl/worksheets/sheet1.xml") + 2000;
    bytes[middle]! ^= 0x10;
    expect(await complaint(bytes)).toContain("不完整或已损坏");
  });

  it("is refused when a sheet of it cannot be read", async () => {
    const sheetRows = {
      sheets: [
        { name: "一", rows: row },
        { name: "二", rows: row },
      ],
    };
    const missing = buildPackage({ ...sheetRows, parts: { "xl/worksheets/sheet2.xml": null } });
    expect(await complaint(missing)).toContain("centre.xlsx 的工作表“二”读不出来");
    const lostText = buildSheet(`<row r="1"><c r="A1" t="s"><v>5</v></c></row>`);
    expect(await complaint(lostText)).toContain("的工作表“表”读不出来");
  });

  it("that would unpack to more than a machine holds is refused before it is tried", async () => {
    const sentence = "centre.xlsx 太大,放不进内存,请按月份或班组拆成几个文件。";
    const bytes = zip({ "_rels/.rels": rootTo("xl/workbook.xml"), "xl/workbook.xml": "<workbook/>" });
    expect(await complaint(claimSize(bytes, 0xffff_fff0))).toBe(sentence);
    expect(await complaint(claimSize(bytes, 0x4000_0000))).toBe(sentence);
  });
});

function rootTo(target: string): string {
  return `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${target}"/></Relationships>`;
}
