import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { useState } from "react";
import type { QualityMonth } from "../../lib/centre/asking/quality-month.ts";
import { ReportTicks } from "../components/report-ticks.tsx";
import { presets } from "../state/presets.ts";
import { QUALITY_REPORTS } from "../state/ticked-reports.ts";
import type { PageProps } from "../state/use-pane-store.ts";
import { LadderView } from "./ladder-view.tsx";
import { Appeals, Shortfalls } from "./quality-lists.tsx";
import { MonthRow, PlanRow } from "./quality-rows.tsx";
import { SuggestionList } from "./suggestion-list.tsx";

/** The QA lead's page: whom to listen to, the month's scores, what is still open, and what a person has to decide. */
export function QualityPage(props: PageProps & { now: Date }) {
  const { thisMonth, yesterday } = presets(props.now);
  const [month, setMonth] = useState<QualityMonth | null>(null);
  return (
    <>
      <PlanRow {...props} day={yesterday} />
      <MonthRow {...props} month={thisMonth} onRead={setMonth} />
      {month && <MonthView {...props} month={month} />}
      <Accordion collapsible>
        <AccordionItem value="more">
          <AccordionHeader>{props.words.moreReports}</AccordionHeader>
          <AccordionPanel>
            <ReportTicks {...props} reports={QUALITY_REPORTS} ticked={[]} period={thisMonth} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}

/** What a month leaves to be seen to. */
export function MonthView({ month, ...props }: PageProps & { month: QualityMonth }) {
  return (
    <>
      <Shortfalls {...props} shortfalls={month.shortfalls} />
      <Appeals {...props} appeals={month.appeals} />
      <SuggestionList {...props} suggestions={month.suggestions} />
      <LadderView {...props} ladders={month.ladders} />
    </>
  );
}
