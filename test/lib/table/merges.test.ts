import { openCentre } from "../../../src/lib/centre/reading/open-centre.ts";
import { people } from "../../../src/lib/centre/subjects/people/people.ts";
import { VerticalMerges } from "../../../src/lib/table/merges.ts";
import { bare } from "../../support/bare.ts";
import { problemsOf } from "../../support/centre-rows.ts";
import { cellsOf } from "../../support/centre.ts";
import { area, sheet } from "../../support/sheets.ts";

const COLUMN_A = [0];

describe("VerticalMerges", () => {
  const one = sheet("表一", [["一班"], [null], [null], ["二班"], [null]]);

  async function teams(merges: string[], runs: [number, number][]): Promise<string[]> {
    const filler = new VerticalMerges(merges.map(area));
    const shown: string[] = [];
    for (const [firstRow, endRow] of runs) {
      const [column] = filler.fill(await one.read(COLUMN_A, firstRow, endRow), COLUMN_A);
      const { kinds, numbers, texts } = column!;
      shown.push(...Array.from(kinds, (kind, row) => (kind === 0 ? "" : texts.at(numbers[row]!)!)));
    }
    return shown;
  }

  it("gives each cell of a merge the value of its top", async () => {
    expect(await teams(["A1:A3", "A4:A5"], [[0, 5]])).toEqual(["一班", "一班", "一班", "二班", "二班"]);
  });

  it("carries the value on into later runs", async () => {
    expect(
      await teams(
        ["A1:A3"],
        [
          [0, 1],
          [1, 2],
          [2, 5],
        ],
      ),
    ).toEqual(["一班", "一班", "一班", "二班", ""]);
  });

  it("leaves merges of one row and of other columns alone", async () => {
    expect(await teams(["A1:B1", "B1:B5"], [[0, 5]])).toEqual(["一班", "", "", "二班", ""]);
  });

  it("leaves the sheet's own cells as they are", async () => {
    await teams(["A1:A3"], [[0, 5]]);
    const { columns } = await one.read(COLUMN_A, 0, 5);
    expect([...columns[0]!.kinds]).toEqual([2, 0, 0, 2, 0]);
  });
});

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
