import { openFile } from "../../src/hosts/file/node.ts";
import { writeWorkbook } from "../../src/hosts/file/write.ts";
import { monthly, runBundle } from "../../src/lib/centre/bundles.ts";
import { bundleGrids } from "../../src/lib/centre/bundle-grids.ts";
import { problemGrid } from "../../src/lib/centre/problem-grid.ts";
import type { Case } from "../case.ts";
import { open, PERIOD } from "../engine/open.ts";
import { inflate } from "../floors.ts";

/** The month's end as a clerk lives it: the file in, the finished workbook out. */
export const monthCase: Case = {
  id: "whole-month",
  title: "file to workbook of all sheets of the month",
  floor: inflate,
  prepare:
    ({ calls, book }) =>
    async () => {
      const centre = await open(await openFile(book), calls);
      const problems = centre.readings.flatMap((reading) => reading.problems);
      const grids = bundleGrids(centre, runBundle(monthly, centre, PERIOD), "2025-11-01 09:00");
      await writeWorkbook([...grids, problemGrid(problems, (file) => file)]);
    },
};
