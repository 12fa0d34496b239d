import { ExcelWorkbook } from "../../hosts/excel/excel-workbook.ts";
import { openSession } from "../../hosts/excel/open-session.ts";
import { performCommand } from "../commands/commands.ts";
import type { PaneHost } from "../state/pane-host.ts";
import { ExcelSelection } from "./excel-selection.ts";

/** The Excel that this page is a pane of, as the pane needs it. */
export function openPaneHost(): PaneHost {
  const session = openSession();
  const port = new ExcelWorkbook(session);
  const selection = new ExcelSelection(session);
  return {
    perform: (command, options) => performCommand(port, command, options),
    restoreLast: (options) => port.restoreLast(options),
    goTo: (place) => selection.goTo(place),
    readSelection: () => selection.readSelection(),
    onSelection: (listener) => selection.onSelection(listener),
  };
}
