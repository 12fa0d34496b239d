import { ExcelWorkbook } from "../../hosts/excel/excel-workbook.ts";
import { openSession } from "../../hosts/excel/open-session.ts";
import { restoreLast } from "../../hosts/excel/write/restore-last.ts";
import type { PaneHost } from "../desk/pane-host.ts";
import { ExcelSelection } from "./excel-selection.ts";

/** The Excel that this page is a pane of, as the pane needs it. */
export function openPaneHost(): PaneHost {
  const session = openSession();
  const selection = new ExcelSelection(session);
  return {
    port: new ExcelWorkbook(session),
    restoreLast: (options) => restoreLast(session, options),
    goTo: (place) => selection.goTo(place),
    readSelection: () => selection.readSelection(),
    onSelection: (listener) => selection.onSelection(listener),
  };
}
