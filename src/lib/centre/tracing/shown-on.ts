import type { Measure } from "../../measure/measure.ts";
import { isOfRowsAlone, type Report } from "../../report/report.ts";
import type { Centre } from "../centre.ts";

/** What a row of so many keys shows: ranks and the like stand on body rows alone. */
export function shownOn(report: Report<Centre>, keyCount: number): readonly Measure<Centre>[] {
  if (keyCount > 0 && keyCount === report.rows.length) return report.show;
  const ofGroups = report.show.filter((measure) => measure.kind !== "post" && !isOfRowsAlone(report, measure));
  return [...ofGroups, ...(keyCount === 0 ? report.totalsShow : report.subtotalsShow)];
}
