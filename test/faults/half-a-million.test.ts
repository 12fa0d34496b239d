import { openSheets } from "../../src/hosts/excel/open-sheets.ts";
import { putGrids } from "../../src/hosts/excel/write/put-grids.ts";
import type { Grid, GridRow } from "../../src/lib/report/grid.ts";
import { sessionWith } from "../support/excel-session.ts";
import { fakeExcel } from "../support/fake-excel/index.ts";

jest.setTimeout(1_800_000);

const ROWS = 500_000;
const BLOCK_ROWS = 20_000;
const list: Grid = {
  name: "登记表",
  mark: "register",
  stamp: null,
  frozenColumns: 0,
  columns: (["text", "count", "date"] as const).map((format) => ({ format, width: 12 })),
  rows: Array.from({ length: ROWS }, (_, index): GridRow => ({
    role: "body",
    cells: [{ value: `20251009/${index}.wav` }, { value: 1001 + (index % 60) }, { value: 45_939 + index / ROWS }],
  })),
};

test("a list of 500,000 rows goes to Excel on the web and comes back, far below its 5 MB a request", async () => {
  const excel = await fakeExcel({ profile: "web", evaluate: () => new Map() });
  const session = sessionWith(excel);
  await putGrids(session, [list]);
  expect(excel.counters.syncs).toBeLessThan(250);
  const sheet = (await openSheets(session)).find(({ name }) => name === "登记表")!;
  for (let row = 0; row < ROWS; row += BLOCK_ROWS) {
    const { columns } = await sheet.read([0, 1, 2], row, row + BLOCK_ROWS);
    expect(columns[0]!.texts.at(columns[0]!.numbers[BLOCK_ROWS - 1]!)).toBe(`20251009/${row + BLOCK_ROWS - 1}.wav`);
    expect(columns[1]!.numbers[0]).toBe(1001 + (row % 60));
  }
  expect(excel.counters.syncs).toBeLessThan(500);
  expect(excel.counters.largestRequestBytes).toBeLessThan(1_000_000);
  expect(excel.counters.largestResponseBytes).toBeLessThan(2_000_000);
});
