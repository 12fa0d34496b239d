import { openFile } from "../../src/hosts/file/node.ts";
import { saveFile } from "../../src/hosts/file/save.ts";
import { writeWorkbook } from "../../src/hosts/file/write.ts";
import type { Centre } from "../../src/lib/centre/centre.ts";
import { bundleGrids } from "../../src/lib/centre/running/bundle-grids.ts";
import { monthly, runBundle } from "../../src/lib/centre/running/bundles.ts";
import { reportGrids } from "../../src/lib/centre/running/run-report.ts";
import { problemGrid } from "../../src/lib/centre/sheets/problem-grid.ts";
import type { Grid } from "../../src/lib/report/grid.ts";
import type { Case, Preparation } from "../case.ts";
import { open, PERIOD, report } from "../engine/open.ts";
import { inflate } from "../floors.ts";

const MADE_AT = "2025-11-01 09:00";

/** The job as a clerk lives it: the file in, the finished workbook out. */
export const wholeCases: readonly Case[] = [
  {
    id: "whole",
    title: "file to workbook of one report",
    floor: inflate,
    prepare: answerWith((centre) => reportGrids(report(centre), MADE_AT)),
  },
  {
    id: "whole-month",
    title: "file to workbook of all sheets of the month",
    floor: inflate,
    prepare: answerWith((centre) => bundleGrids(centre, runBundle(monthly, centre, PERIOD), MADE_AT)),
  },
];

function answerWith(gridsOf: (centre: Centre) => readonly Grid[]): Preparation {
  return ({ calls, book }) =>
    async () => {
      const centre = await open(await openFile(book), calls);
      const problems = centre.readings.flatMap((reading) => reading.problems);
      const grids = [...gridsOf(centre), problemGrid(problems, (file) => file)];
      await saveFile(`${book}.report.xlsx`, await writeWorkbook(grids), { force: true });
    };
}
