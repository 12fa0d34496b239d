import { marksIn, stampsIn } from "../../../../src/hosts/file/package/mark.ts";
import { readWorkbook } from "../../../../src/hosts/file/read-workbook.ts";
import { writeWorkbook } from "../../../../src/hosts/file/write.ts";
import type { Grid } from "../../../../src/lib/report/grid.ts";
import { WrittenWorkbook } from "../../../support/written-workbook.ts";

const mark = 'output|2025-10|{"top":20,"班组":"<一班>"}';
const unmarked: Grid = {
  name: "表",
  stamp: "坐席台账 SeatLedger · 期间 2025年10月",
  columns: [{ format: "text", width: 9 }],
  rows: [{ role: "body", cells: [{ value: "张三" }] }],
  frozenColumns: 0,
};
const grid: Grid = { ...unmarked, mark };

describe("the mark of a sheet", () => {
  test("is a hidden name of the sheet's own", async () => {
    const xml = (await WrittenWorkbook.of({ ...grid, stamp: null, mark: "a" }, grid)).part("xl/workbook.xml");
    expect(xml).toContain('<definedName name="_SeatLedger" hidden="1" localSheetId="0">&quot;a&quot;</definedName>');
    expect(marksIn(xml)).toEqual(
      new Map([
        [0, "a"],
        [1, mark],
      ]),
    );
  });

  test("is the stamp where there is no other, and nothing on a plain sheet", async () => {
    const xml = (await WrittenWorkbook.of(unmarked, { ...unmarked, stamp: null })).part("xl/workbook.xml");
    expect(marksIn(xml)).toEqual(new Map([[0, grid.stamp]]));
  });

  test("is told from what hidden drafts and earlier results say of themselves, which are ours as well", () => {
    const name = (text: string, sheet: number, kind = "") =>
      `<definedName name="_SeatLedger${kind}" localSheetId="${sheet}" hidden="1">"${text}"</definedName>`;
    const names = [name("a", 0), name("", 0, "Previous"), name("new", 1, "Draft"), name("a", 2, "Previous")].join("");
    const xml = `<workbook><definedNames>${names}</definedNames></workbook>`;
    expect(marksIn(xml)).toEqual(new Map([[0, "a"]]));
    expect(stampsIn(xml)).toEqual(
      new Map([
        [0, "a"],
        [1, "new"],
        [2, "a"],
      ]),
    );
  });

  test("says that a sheet is ours even when its second row no longer does", async () => {
    const [sheet] = await readWorkbook({ name: "a.xlsx", bytes: await writeWorkbook([grid]) });
    expect(sheet!.stamp).toBe(mark);
  });
});
