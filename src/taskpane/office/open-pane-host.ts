import { ExcelWorkbook } from "../../hosts/excel/excel-workbook.ts";
import { openSession } from "../../hosts/excel/session.ts";
import type { PaneHost } from "../desk/pane-host.ts";
import { performErrand } from "../errands/errands.ts";
import { ExcelSelection } from "./excel-selection.ts";

/** The Excel that this page is a pane of, as the pane needs it. */
export function openPaneHost(): PaneHost {
  const session = openSession();
  const port = new ExcelWorkbook(session);
  const selection = new ExcelSelection(session);
  return {
    perform: (errand, options) => performErrand(port, errand, options),
    restoreLast: (options) => port.restoreLast(options),
    goTo: (place) => selection.goTo(place),
    readSelection: () => selection.readSelection(),
    onSelection: (listener) => selection.onSelection(listener),
  };
}
