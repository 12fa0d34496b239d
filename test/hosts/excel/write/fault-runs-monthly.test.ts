import { putGrids } from "../../../../src/hosts/excel/write/put-grids.ts";
import { readWorkbook } from "../../../../src/hosts/file/read-workbook.ts";
import { writeSample } from "../../../../src/hosts/file/write-sample.ts";
import { bundleGrids } from "../../../../src/lib/centre/bundle-grids.ts";
import { monthly, runBundle } from "../../../../src/lib/centre/bundles.ts";
import { openCentre } from "../../../../src/lib/centre/open-centre.ts";
import { parsePeriod } from "../../../../src/lib/facts/period.ts";
import { makeSample } from "../../../../src/sample/sample.ts";
import { sessionWith } from "../../../support/excel-session.ts";
import { fakeExcel } from "../../../support/fake-excel/index.ts";
import { lookAt, visibleNames } from "./report-grid.ts";

jest.setTimeout(240_000);

test("a month's sheets that fail at some action leave the workbook as it was, and are written the next time", async () => {
  const { sheets } = makeSample({ agents: 12, month: "2025-10", seed: 3, callsPerAgentDay: 5 });
  const centre = await openCentre(await readWorkbook({ name: "示例.xlsx", bytes: await writeSample(sheets) }));
  const grids = bundleGrids(centre, runBundle(monthly, centre, parsePeriod("2025-10")!), "2025-11-01 09:00");
  const excel = await fakeExcel({ evaluate: () => new Map() });
  excel.coAuthor("Sheet1", "A1", "=月报!B6");
  await putGrids(sessionWith(excel), grids);
  const before = excel.counters.actions;
  await putGrids(sessionWith(excel), grids);
  const count = excel.counters.actions - before;
  const names = visibleNames(excel);
  const looks = names.map((name) => lookAt(excel, name));
  // From the middle of the writing to the last steps of the change of places.
  for (const share of [0.3, 0.7, 0.9, 0.99]) {
    excel.faults.failAction(Math.floor(count * share), "InvalidArgument");
    await putGrids(sessionWith(excel), grids).catch(() => undefined);
    excel.faults.failAction(Infinity);
    expect(visibleNames(excel)).toEqual(names);
    expect(names.map((name) => lookAt(excel, name))).toEqual(looks);
  }
  await putGrids(sessionWith(excel), grids);
  expect(names.map((name) => lookAt(excel, name))).toEqual(looks);
});
