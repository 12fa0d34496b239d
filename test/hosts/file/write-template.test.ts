import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../../src/hosts/file/read-workbook.ts";
import { writeTemplate } from "../../../src/hosts/file/write-template.ts";
import type { Form } from "../../../src/lib/report/form.ts";
import { showRows } from "../../support/show-sheet.ts";

const form: Form = {
  name: "人员",
  columns: [
    { header: "工号*", note: "工号:必填\n编号", format: "text", width: 14 },
    { header: "入职日期", note: "入职日期:可以空着", format: "date", width: 14 },
    { header: "岗位", note: "岗位", format: "general", width: 12 },
  ],
  rows: [["0611", null, "坐席"]],
  dropDowns: [
    { column: 2, firstRow: 1, choices: { words: ["坐席", "班长"] }, others: "asked" },
    { column: 0, firstRow: 1, lastRow: 9, choices: { formula: "'人员'!$A$2:$A$9" }, others: "taken" },
  ],
};

describe("writeTemplate", () => {
  it("writes headers and rows that are read back as they are", async () => {
    const [sheet] = await readWorkbook({ name: "空表.xlsx", bytes: await writeTemplate([form]) });
    expect([sheet!.name, sheet!.stamp]).toEqual(["人员", null]);
    expect(await showRows(sheet!)).toEqual([
      ["工号*", "入职日期", "岗位"],
      ["0611", null, "坐席"],
    ]);
  });

  it("puts a note on every header, wide enough for its lines", async () => {
    const parts = unzipSync(await writeTemplate([form]));
    const notes = strFromU8(parts["xl/comments1.xml"]!);
    expect(Array.from(notes.matchAll(/<comment ref="(\w+)"/g), ([, cell]) => cell)).toEqual(["A1", "B1", "C1"]);
    expect(notes).toContain("入职日期:可以空着");
    const anchors = Array.from(strFromU8(parts["xl/drawings/vmlDrawing1.vml"]!).matchAll(/<x:Anchor>([^<]*)</g));
    expect(anchors.map(([, anchor]) => anchor)).toEqual([
      "1, 6, 0, 14, 5, 2, 9, 0",
      "2, 6, 0, 14, 6, 2, 9, 0",
      "3, 6, 0, 14, 7, 2, 9, 0",
    ]);
  });

  it("drops words down over their rows, and warns of others where it should", async () => {
    const [taken, asked] = (await sheetXml(form)).match(/<dataValidation .*?<\/formula1>/g)!;
    expect(asked).toMatch(/showErrorMessage="1" errorStyle="warning" .*sqref="C2:C1048576"><formula1>"坐席,班长"</);
    expect(taken).toMatch(/ sqref="A2:A10"><formula1>'人员'!\$A\$2:\$A\$9</);
    expect(taken).not.toContain("showErrorMessage");
  });

  it("freezes the header and gives columns their width", async () => {
    const xml = await sheetXml(form);
    expect(xml).toContain('ySplit="1" topLeftCell="A2"');
    expect(xml).toMatch(/<col min="1" max="1" width="14"/);
  });

  it("refuses a list that Excel would not take", async () => {
    const words = Array.from({ length: 100 }, (_, index) => `词${index}`);
    const long = { ...form, dropDowns: [{ ...form.dropDowns[0]!, choices: { words } }] };
    await expect(writeTemplate([long])).rejects.toThrow(/drop-down/);
  });
});

async function sheetXml(one: Form): Promise<string> {
  const xml = strFromU8(unzipSync(await writeTemplate([one]))["xl/worksheets/sheet1.xml"]!);
  return xml.replaceAll("&quot;", '"').replaceAll("&apos;", "'");
}
