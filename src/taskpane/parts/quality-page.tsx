import { Text } from "@fluentui/react-components";
import { presets } from "../desk/presets.ts";
import { QUALITY_REPORTS } from "../desk/ticked-reports.ts";
import type { Page } from "./page.ts";
import { ReportTicks } from "./report-ticks.tsx";

const OF_A_MONTH = QUALITY_REPORTS.filter(({ of }) => of !== "day").map(({ id }) => id);

/** The QA lead's page: the reports of quality and penalties, those of a month ticked. */
export function QualityPage(page: Page & { now: Date }) {
  const { thisMonth } = presets(page.now);
  return (
    <>
      <Text>{page.words.qualityIntro}</Text>
      <ReportTicks {...page} reports={QUALITY_REPORTS} ticked={OF_A_MONTH} period={thisMonth} />
    </>
  );
}
