import type { Bundle } from "../../lib/centre/bundles.ts";
import { closeCentre, type Close } from "../../lib/centre/close-books.ts";
import type { WorkbookPort } from "../../lib/report/workbook-port.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import { openWorkbookCentre } from "./open-workbook-centre.ts";
import { runResultOf, type RunResult } from "./run-result.ts";

/** The period of what is made, and the moment to stamp on the sheets (`2025-10-10 09:30`). */
export type Making = Omit<Close, "bundle">;

/** Makes all sheets of a bundle and puts them into the workbook. */
export function putBundle(bundle: Bundle, { period, madeAt }: Making) {
  return async (port: WorkbookPort, options: WorkOptions): Promise<RunResult> => {
    const centre = await openWorkbookCentre(port, options);
    const { placed, missing, edited } = await closeCentre({ port, centre }, { bundle, period, madeAt }, options);
    return { ...runResultOf(centre), placed, missing, edited };
  };
}
