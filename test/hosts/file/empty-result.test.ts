import type { CellObject } from "@e965/xlsx";
import { sheetAt } from "../../../src/hosts/file/sheetjs-sheet.ts";
import { showRows } from "../../support/show-sheet.ts";

async function read(formulas: readonly string[], isCalculated: boolean) {
  const cells: CellObject[] = formulas.map((formula) => ({ t: "s", v: "", f: formula }));
  const row: CellObject[] = [{ t: "n", v: 7 }, ...cells, { t: "n", v: 2 }];
  const workbook = { SheetNames: ["考勤"], Sheets: { 考勤: { "!data": [row] } } };
  return (await showRows(sheetAt(0, { file: "考勤.xls", workbook, isCalculated })!))[0]!.slice(1, -1);
}

describe("an empty text for a formula's result", () => {
  it.each([
    ["of a number", ["1+1"], ["formula =1+1"]],
    ["of a reference to a filled cell", ["A1"], ["formula =A1"]],
    ["of a reference to a cell without a result", ["1+1", "$B$1"], ["formula =1+1", "formula =$B$1"]],
  ])("is none %s", async (_, formulas, shown) => {
    expect(await read(formulas, true)).toEqual(shown);
    expect(await read(formulas, false)).toEqual(shown);
  });

  it("may be one of what may give a text, unless the file was calculated and the formula speaks of an empty text", async () => {
    const formulas = ["Z9", "VLOOKUP(A1,B:C,2,0)", 'IF(A1="","",A1)'];
    const shown = formulas.map((formula) => `emptied =${formula}`);
    expect(await read(formulas, false)).toEqual(shown);
    expect(await read(formulas, true)).toEqual([...shown.slice(0, 2), null]);
  });
});
