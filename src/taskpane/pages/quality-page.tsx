import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { useState } from "react";
import type { QualityMonth } from "../../lib/centre/quality-month.ts";
import { ReportTicks } from "../components/report-ticks.tsx";
import type { Page } from "../state/page-props.ts";
import { presets } from "../state/presets.ts";
import { QUALITY_REPORTS } from "../state/ticked-reports.ts";
import { LadderView } from "./ladder-view.tsx";
import { Appeals, Shortfalls } from "./quality-lists.tsx";
import { MonthRow, PlanRow } from "./quality-rows.tsx";
import { SuggestionList } from "./suggestion-list.tsx";

/** The QA lead's page: whom to listen to, the month's scores, what is still open, and what a person has to decide. */
export function QualityPage(page: Page & { now: Date }) {
  const { thisMonth, yesterday } = presets(page.now);
  const [month, setMonth] = useState<QualityMonth | null>(null);
  return (
    <>
      <PlanRow {...page} day={yesterday} />
      <MonthRow {...page} month={thisMonth} onRead={setMonth} />
      {month && <MonthView {...page} month={month} />}
      <Accordion collapsible>
        <AccordionItem value="more">
          <AccordionHeader>{page.words.moreReports}</AccordionHeader>
          <AccordionPanel>
            <ReportTicks {...page} reports={QUALITY_REPORTS} ticked={[]} period={thisMonth} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}

/** What a month leaves to be seen to. */
export function MonthView({ month, ...page }: Page & { month: QualityMonth }) {
  return (
    <>
      <Shortfalls {...page} shortfalls={month.shortfalls} />
      <Appeals {...page} appeals={month.appeals} />
      <SuggestionList {...page} suggestions={month.suggestions} />
      <LadderView {...page} ladders={month.ladders} />
    </>
  );
}
