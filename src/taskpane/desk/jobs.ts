import type { Bundle } from "../../lib/centre/bundles.ts";
import type { Centre } from "../../lib/centre/centre.ts";
import { closeBooks } from "../../lib/centre/close-books.ts";
import { openCentre } from "../../lib/centre/open-centre.ts";
import type { Period } from "../../lib/facts/period.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import type { Books } from "./desk-state.ts";
import type { PaneHost } from "./pane-host.ts";
import { stampTime } from "./presets.ts";

/** Work on the workbook that ends with its books on the desk. */
export type Job = (host: PaneHost, options: WorkOptions) => Promise<Books>;

/** Reads the workbook and writes nothing. */
export const inspectBooks: Job = async ({ port }, options) =>
  booksOf(await openCentre(await port.readSheets(options), options));

/** Makes all sheets of a bundle, stamped with the moment it is begun. */
export function makeBundle(bundle: Bundle, period: Period): Job {
  return async ({ port }, options) => {
    const madeAt = stampTime(new Date());
    const { centre, placed, missing } = await closeBooks(port, { bundle, period, madeAt }, options);
    return { ...booksOf(centre), placed, missing };
  };
}

function booksOf({ readings, unread }: Centre): Books {
  const problems = readings.flatMap((reading) => reading.problems);
  return { readings, unread, problems, placed: [], missing: [] };
}
