import { fitColumns } from "../../../src/hosts/word/fit-columns.ts";
import type { PaperTable } from "../../../src/lib/document/paper.ts";

function tableOf(...rows: readonly (readonly string[])[]): PaperTable {
  return {
    kind: "table",
    part: "p",
    columns: rows[0]!.map((id) => ({ id, isNumber: false })),
    rows: rows.map((cells, at) => ({ role: at === 0 ? "header" : "body", cells })),
  };
}

const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);

describe("the columns of a table", () => {
  it("are as wide as what they hold, and fill the page", () => {
    const { isWide, shares } = fitColumns(tableOf(["编号", "投诉内容"], ["1", "客户说没有开过手机报"]));
    expect(isWide).toBe(false);
    expect(shares[1]! / shares[0]!).toBeCloseTo((20 + 2.5) / (4 + 2.5), 9);
    expect(sum(shares)).toBeCloseTo(1, 9);
  });

  it("lie on a page on its side where they would be squeezed", () => {
    const many = Array.from({ length: 12 }, (_, place) => `第${place}列的名称`);
    expect(fitColumns(tableOf(many.slice(0, 5), many.slice(0, 5))).isWide).toBe(false);
    expect(fitColumns(tableOf(many, many)).isWide).toBe(true);
  });

  it("are set smaller where even a page on its side is narrow, which long texts gain", () => {
    const narrow = Array.from({ length: 8 }, () => "202510310095");
    const long = "字".repeat(60);
    const { isWide, isDense, shares } = fitColumns(tableOf(["内容", ...narrow], [long, ...narrow]));
    expect([isWide, isDense]).toEqual([true, true]);
    expect(shares[0]).toBeGreaterThan(shares[1]!);
    expect(fitColumns(tableOf(narrow.slice(3), narrow.slice(3))).isDense).toBe(false);
  });

  it("give way where one holds a long text, none further than its longest word", () => {
    const long = "字".repeat(400);
    const { isWide, shares } = fitColumns(tableOf(["编号", "内容", "说明"], ["TS202510310095", long, long]));
    expect(isWide).toBe(false);
    expect(shares[0]! * 104).toBeGreaterThanOrEqual(14 * 1.25 + 2);
    expect(shares[1]).toBeCloseTo(shares[2]!, 9);
  });

  it("hold a table without rows but its headings", () => {
    expect(sum(fitColumns(tableOf(["", ""])).shares)).toBeCloseTo(1, 9);
  });
});
