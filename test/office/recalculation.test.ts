import { writeWorkbook } from "../../src/hosts/file/write.ts";
import type { Grid, GridCell } from "../../src/lib/report/grid.ts";
import { expectSameAfterRecalculation } from "../support/libreoffice.ts";

jest.setTimeout(180_000);

function grid(name: string, body: GridCell[][]): Grid {
  return {
    name,
    stamp: null,
    columns: [
      { format: "text", width: 12 },
      { format: "money", width: 12 },
      { format: "hours", width: 12 },
      { format: "rate", width: 12 },
    ],
    rows: [
      { role: "header", cells: ["工号", "产值", "工时", "时均"].map((value) => ({ value })) },
      ...body.map((cells) => ({ role: "body" as const, cells })),
    ],
    frozenColumns: 1,
  };
}

function ratio(row: number, value: number | null): GridCell {
  return { formula: `IF(C${row}=0,"",B${row}/C${row})`, value };
}

describe("a written workbook", () => {
  test("holds the results that LibreOffice works out for its formulas", async () => {
    const bytes = await writeWorkbook([
      grid("员工产值工时表 2025-10", [
        [{ value: "0301" }, { value: 1000 }, { value: 3 }, ratio(2, 1000 / 3)],
        [{ value: "0302" }, { value: 0.35 }, { value: 0 }, ratio(3, null)],
        [{ value: "0303" }, { value: 0 }, { value: 8 }, ratio(4, 0)],
        [
          { value: "合计" },
          { value: 1000.35, formula: "SUM(B2:B4)" },
          { value: 11, formula: "SUM(C2:C4)" },
          ratio(5, 1000.35 / 11),
        ],
      ]),
      grid("O'Brien", [[{ value: "0301", formula: "'员工产值工时表 2025-10'!A2" }]]),
    ]);
    expect(await expectSameAfterRecalculation(bytes)).toBe(7);
  });

  test.each<[string, GridCell[]]>([
    ["a number", [{ value: "0301" }, { value: 1 }, { value: 3 }, ratio(2, 0.3334)]],
    ["a text", [{ value: "一班", formula: '"二"&"班"' }]],
    ["a number where there should be nothing", [{ value: "0301" }, { value: 1 }, { value: 0 }, ratio(2, 0)]],
    ["nothing where there should be a number", [{ value: "0301" }, { value: 1 }, { value: 4 }, ratio(2, null)]],
  ])("is caught holding %s that is wrong", async (_title, cells) => {
    const bytes = await writeWorkbook([grid("错", [cells])]);
    await expect(expectSameAfterRecalculation(bytes)).rejects.toThrow(/recalculated/);
  });
});
