import { type CellObject, read } from "@e965/xlsx";
import { readWorkbook } from "../../src/hosts/file/read-workbook.ts";
import { writeSample } from "../../src/hosts/file/write-sample.ts";
import { writeWorkbook } from "../../src/hosts/file/write.ts";
import type { Centre } from "../../src/lib/centre/centre.ts";
import { openCentre } from "../../src/lib/centre/reading/open-centre.ts";
import { agentOutputHours } from "../../src/lib/centre/reports/clerk/agent-output-hours.ts";
import { agentRates } from "../../src/lib/centre/reports/clerk/agent-rates.ts";
import { outboundOverview } from "../../src/lib/centre/reports/clerk/outbound-overview.ts";
import { problemGrid } from "../../src/lib/centre/sheets/problem-grid.ts";
import { makeSample } from "../../src/sample/sample.ts";
import { gridOf } from "../support/centre.ts";
import { expectSameAfterRecalculation, recalculate } from "../support/libreoffice.ts";

jest.setTimeout(240_000);

const REPORTS = [agentOutputHours, outboundOverview, agentRates];

describe("the reports of a made-up centre", () => {
  let centre: Centre;
  beforeAll(async () => {
    const { sheets } = makeSample({ agents: 24, month: "2025-10", seed: 3, callsPerAgentDay: 8 });
    centre = await openCentre(await readWorkbook({ name: "示例.xlsx", bytes: await writeSample(sheets) }));
  });

  it.each(["2025-10", "2025-10-09", "2025-12"])(
    "over %s keep every figure when LibreOffice works the formulas out anew",
    async (period) => {
      const problems = centre.readings.flatMap((reading) => reading.problems);
      const grids = REPORTS.map((report) => gridOf(report, centre, period));
      const bytes = await writeWorkbook([...grids, problemGrid(problems, (file) => file)]);
      const formulas = grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).filter(({ formula }) => formula);
      expect(await expectSameAfterRecalculation(bytes)).toBe(formulas.length);
      expect(formulas.length).toBeGreaterThan(100);
      expect(errorsIn(await recalculate(bytes))).toEqual([]);
    },
  );
});

/** The cells that hold an error value. */
function errorsIn(bytes: Uint8Array): string[] {
  return Object.entries(read(bytes).Sheets).flatMap(([sheet, cells]) =>
    Object.entries(cells as Record<string, CellObject>)
      .filter(([address, cell]) => !address.startsWith("!") && cell.t === "e")
      .map(([address]) => `${sheet}!${address}`),
  );
}
