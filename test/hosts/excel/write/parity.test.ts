import { putGrids } from "../../../../src/hosts/excel/write/put-grids.ts";
import { readWorkbook } from "../../../../src/hosts/file/read-workbook.ts";
import { writeSample } from "../../../../src/hosts/file/write-sample.ts";
import { writeWorkbook } from "../../../../src/hosts/file/write.ts";
import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { openCentre } from "../../../../src/lib/centre/reading/open-centre.ts";
import { REPORTS } from "../../../../src/lib/centre/reports/index.ts";
import { monthly, runBundle } from "../../../../src/lib/centre/running/bundles.ts";
import { reportGrids } from "../../../../src/lib/centre/running/run-report.ts";
import { parsePeriod } from "../../../../src/lib/facts/period.ts";
import type { Grid } from "../../../../src/lib/report/grid.ts";
import { makeSample } from "../../../../src/sample/sample.ts";
import { gridsOf } from "../../../support/centre.ts";
import { sessionWith } from "../../../support/excel-session.ts";
import { fakeExcel, type FakeExcel } from "../../../support/fake-excel/index.ts";

jest.setTimeout(240_000);

/** What each cell holds and how it is shown; of a merged area, its first. */
function cellsOf(excel: FakeExcel, { name, rows, columns }: Grid): unknown[][] {
  const sheet = excel.sheet(name);
  return rows.map((_, row) =>
    columns.map((__, column) => {
      const merge = sheet.mergeAt(row, column);
      if (merge && (merge.top !== row || merge.left !== column)) return null;
      const held = sheet.cells.formulaAt(row, column) ?? sheet.cells.valueAt(row, column);
      return [held, sheet.cells.styleAt(row, column).numberFormat];
    }),
  );
}

describe("a sheet written into Excel", () => {
  let centre: Centre;
  beforeAll(async () => {
    const { sheets } = makeSample({ agents: 12, month: "2025-10", seed: 3, callsPerAgentDay: 5 });
    centre = await openCentre(await readWorkbook({ name: "示例.xlsx", bytes: await writeSample(sheets) }));
  });

  test.each(REPORTS.map((report) => [report.title, report] as const))(
    "holds what the file has: %s",
    async (_, report) => {
      const options = Object.fromEntries(
        Object.entries(report.options).flatMap(([name, use]) =>
          use === "required" ? [[name, name === "city" ? "郑州" : "音乐彩铃"]] : [],
        ),
      );
      const period = report.of === "day" ? "2025-10-09" : "2025-10";
      const grids = gridsOf(report, centre, { period, ...options });
      const evaluate = () => new Map();
      const [inExcel, inFile] = [
        await fakeExcel({ evaluate }),
        await fakeExcel({ evaluate, workbook: await writeWorkbook(grids) }),
      ];
      await putGrids(sessionWith(inExcel), grids);
      for (const grid of grids) expect(cellsOf(inExcel, grid)).toEqual(cellsOf(inFile, grid));
    },
  );

  test("is written in requests of under a megabyte, a whole month of them", async () => {
    const made = runBundle(monthly, centre, parsePeriod("2025-10")!);
    const excel = await fakeExcel({ profile: "web", evaluate: () => new Map() });
    await putGrids(
      sessionWith(excel),
      made.results.flatMap((result) => reportGrids(result, "2025-11-01 09:00")),
    );
    expect(excel.counters.largestRequestBytes).toBeLessThan(1_000_000);
    expect(excel.counters.syncs).toBeLessThan(60);
  });
});
