import { people } from "../../../src/lib/centre/subjects/people/people.ts";
import { openCentre } from "../../../src/lib/centre/reading/open-centre.ts";
import { bare } from "../../support/bare.ts";
import { problemsOf } from "../../support/centre-rows.ts";
import { cellsOf } from "../../support/centre.ts";
import { sheet } from "../../support/sheets.ts";

async function teamsOf(rows: string): Promise<unknown[]> {
  const centre = await openCentre([bare(sheet("人员", cellsOf(rows)))]);
  const teams = centre.of(people).people.map(({ id, stints }) => [id, stints[0]!.row.team]);
  return [...teams, ...problemsOf(centre)];
}

describe("the merges of a bare range", () => {
  it("fill the leftmost column down to the next group, and no further than there are rows", async () => {
    const merged = `
      班组 | 工号 | 姓名
      一班 | 1001 | 张三
           | 1002 | 李四
      二班 | 2001 | 王五
           | 2002 | 赵六
           |      |`;
    expect(await teamsOf(merged)).toEqual([
      ["1001", "一班"],
      ["1002", "一班"],
      ["2001", "二班"],
      ["2002", "二班"],
    ]);
  });

  it("are none where a group is repeated row by row: a blank is then a blank", async () => {
    const plain = `
      班组 | 工号 | 姓名
      一班 | 1001 | 张三
      一班 | 1002 | 李四
           | 2001 | 王五`;
    expect(await teamsOf(plain)).toEqual([["1001", "一班"], ["1002", "一班"], "missingValue 人员!A4"]);
  });

  it("are none in a column further right, or in one of identifiers", async () => {
    const rows = `
      工号 | 姓名 | 班组
      1001 | 张三 | 一班
           | 李四 | 二班
      2001 | 王五 |`;
    expect(await teamsOf(rows)).toEqual([["1001", "一班"], "missingValue 人员!A3", "missingValue 人员!C4"]);
  });
});
