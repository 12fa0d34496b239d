import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from "@fluentui/react-components";
import { daily, monthly } from "../../lib/centre/bundles.ts";
import { inspectBooks } from "../desk/jobs.ts";
import { presets } from "../desk/presets.ts";
import type { RibbonAction } from "../desk/ribbon.ts";
import { CLERK_REPORTS } from "../desk/ticked-reports.ts";
import { CloseRow } from "./close-row.tsx";
import type { Page } from "./page.ts";
import { ReportTicks } from "./report-ticks.tsx";

/** The report clerk's page: the day or the month in one click, single reports, and what the workbook holds. */
export function ReportsPage(page: Page & { now: Date; asked: RibbonAction | null }) {
  const { words, desk, asked } = page;
  const { yesterday, today, thisMonth, lastMonth } = presets(page.now);
  const day = { title: words.daily, label: words.day, make: words.makeDaily, wanted: words.dayWanted };
  const month = { title: words.monthly, label: words.month, make: words.makeMonthly, wanted: words.monthWanted };
  const days = [[words.yesterday, yesterday] as const, [words.today, today] as const];
  const months = [[words.thisMonth, thisMonth] as const, [words.lastMonth, lastMonth] as const];
  return (
    <>
      <CloseRow desk={desk} bundle={daily} presets={days} isAsked={asked === "daily"} {...day} />
      <CloseRow desk={desk} bundle={monthly} presets={months} isAsked={asked === "monthly"} {...month} />
      <Accordion collapsible>
        <AccordionItem value="chosen">
          <AccordionHeader>{words.chosen}</AccordionHeader>
          <AccordionPanel>
            <ReportTicks {...page} reports={CLERK_REPORTS} ticked={[]} period={thisMonth} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <Button disabled={desk.isBusy} onClick={() => desk.run(inspectBooks)}>
        {words.inspect}
      </Button>
    </>
  );
}
