import type { Centre } from "../../lib/centre/centre.ts";
import { openCentre } from "../../lib/centre/open-centre.ts";
import type { WorkbookPort } from "../../lib/report/workbook-port.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import type { Sheet } from "../../lib/table/sheet.ts";

const opened = new WeakMap<readonly Sheet[], Centre>();

/** The centre that the workbook holds; read again only where the port gives its sheets anew. */
export async function openWorkbookCentre(port: WorkbookPort, options: WorkOptions): Promise<Centre> {
  const sheets = await port.readSheets(options);
  const known = opened.get(sheets);
  if (known) return known;
  const centre = await openCentre(sheets, options);
  opened.set(sheets, centre);
  return centre;
}
