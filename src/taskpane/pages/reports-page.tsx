import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from "@fluentui/react-components";
import { ReportTicks } from "../components/report-ticks.tsx";
import type { Page } from "../state/page-props.ts";
import { presets } from "../state/presets.ts";
import type { RibbonAction } from "../state/ribbon.ts";
import { CLERK_REPORTS } from "../state/ticked-reports.ts";
import { CloseRow } from "./bundle-row.tsx";

const MONTH_LENGTH = "2025-10".length;

/** The report clerk's page: the day or the month in one click, single reports, and what the workbook holds. */
export function ReportsPage(page: Page & { now: Date; asked: RibbonAction | null }) {
  const { words, desk, asked } = page;
  const { yesterday, today, thisMonth, lastMonth } = presets(page.now);
  const day = { title: words.daily, label: words.day, make: words.makeDaily, wanted: words.dayWanted };
  const month = { title: words.monthly, label: words.month, make: words.makeMonthly, wanted: words.monthWanted };
  const lastDay = desk.state.books?.lastDay ?? null;
  const days = [preset(words.yesterday, yesterday), preset(words.today, today)];
  const months = [preset(words.thisMonth, thisMonth), preset(words.lastMonth, lastMonth)];
  // What was read says best which day is to be made.
  if (lastDay !== null) days.unshift([words.lastDayRead, lastDay]);
  if (lastDay !== null) months.unshift([words.lastMonthRead, lastDay.slice(0, MONTH_LENGTH)]);
  return (
    <>
      <CloseRow desk={desk} bundle="daily" presets={days} isAsked={asked === "daily"} {...day} />
      <CloseRow desk={desk} bundle="monthly" presets={months} isAsked={asked === "monthly"} {...month} />
      <Accordion collapsible>
        <AccordionItem value="chosen">
          <AccordionHeader>{words.chosen}</AccordionHeader>
          <AccordionPanel>
            <ReportTicks {...page} reports={CLERK_REPORTS} ticked={[]} period={thisMonth} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <Button disabled={desk.isBusy} onClick={() => desk.run({ kind: "inspect" })}>
        {words.inspect}
      </Button>
    </>
  );
}

function preset(name: string, period: string): readonly [string, string] {
  return [name, period];
}
