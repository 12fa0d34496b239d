import { VerticalMerges } from "../../../src/lib/table/merges.ts";
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
