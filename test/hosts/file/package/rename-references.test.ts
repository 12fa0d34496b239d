import { renameReferences } from "../../../../src/hosts/file/package/rename-references.ts";

const renaming = {
  sheets: new Map([
    ["问题", "问题 (2)"],
    ["o'brien 表", "新"],
  ]),
  tables: new Map([["明细", "明细_2"]]),
};

describe("a reference to a sheet or a table under a new name", () => {
  test.each([
    ["问题!A1", "'问题 (2)'!A1"],
    ["'问题'!$A$1:$B$2", "'问题 (2)'!$A$1:$B$2"],
    ["SUM('O''Brien 表'!A1,问题!B2)", "SUM('新'!A1,'问题 (2)'!B2)"],
    ["(问题!A1,问题!A3)", "('问题 (2)'!A1,'问题 (2)'!A3)"],
    ["SUM(明细[产值])", "SUM(明细_2[产值])"],
  ])("%s becomes %s", (formula, renamed) => {
    expect(renameReferences(formula, renaming)).toBe(renamed);
  });

  test.each([
    '"问题!A1"',
    "小问题!A1",
    "'问题 2'!A1",
    "[1]问题!A1",
    "'[a.xlsx]问题'!A1",
    "明细表[产值]",
    "明细",
    "A1+B1",
  ])("%s stays", (formula) => {
    expect(renameReferences(formula, renaming)).toBe(formula);
  });
});
