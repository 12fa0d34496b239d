import type { Grid } from "../../src/lib/report/grid.ts";
import type { WorkbookPort } from "../../src/lib/report/workbook-port.ts";
import { performCommand } from "../../src/taskpane/commands/commands.ts";
import type { PaneHost } from "../../src/taskpane/state/pane-host.ts";
import { cellsOf } from "../support/centre.ts";
import { CENTRE } from "../support/command-line.ts";
import { sheet } from "../support/sheets.ts";

/** A workbook with a small centre, which keeps what is put into it. */
export function smallCentre(written: Grid[]): WorkbookPort {
  return {
    readSheets: () => Promise.resolve(Object.entries(CENTRE).map(([name, rows]) => sheet(name, cellsOf(rows)))),
    putGrids: (grids, options) => {
      options?.signal?.throwIfAborted();
      written.push(...grids);
      return Promise.resolve(grids.map(({ name }) => ({ name, replaced: false })));
    },
    editSheet: () => Promise.resolve(),
  };
}

/** The pane's host of such a workbook. */
export function paneHost(written: Grid[]): PaneHost {
  return {
    perform: (command, options) => performCommand(smallCentre(written), command, options),
    restoreLast: () => Promise.resolve(null),
    goTo: () => Promise.resolve(),
    readSelection: () => Promise.resolve({ sheet: "", cell: "A1", text: "", formula: null, above: [], row: [""] }),
    onSelection: () => () => undefined,
  };
}
