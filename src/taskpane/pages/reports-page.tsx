import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from "@fluentui/react-components";
import { ReportTicks } from "../components/report-ticks.tsx";
import type { PageProps } from "../state/page-props.ts";
import { presets } from "../state/presets.ts";
import type { RibbonAction } from "../state/ribbon.ts";
import { CLERK_REPORTS } from "../state/ticked-reports.ts";
import { BundleRow } from "./bundle-row.tsx";

const MONTH_LENGTH = "2025-10".length;

/** The report clerk's page: the day or the month in one click, single reports, and what the workbook holds. */
export function ReportsPage(props: PageProps & { now: Date; asked: RibbonAction | null }) {
  const { words, store, asked } = props;
  const { yesterday, today, thisMonth, lastMonth } = presets(props.now);
  const day = { title: words.daily, label: words.day, make: words.makeDaily, wanted: words.dayWanted };
  const month = { title: words.monthly, label: words.month, make: words.makeMonthly, wanted: words.monthWanted };
  const lastDay = store.state.result?.lastDay ?? null;
  const days = [preset(words.yesterday, yesterday), preset(words.today, today)];
  const months = [preset(words.thisMonth, thisMonth), preset(words.lastMonth, lastMonth)];
  // What was read says best which day is to be made.
  if (lastDay !== null) days.unshift([words.lastDayRead, lastDay]);
  if (lastDay !== null) months.unshift([words.lastMonthRead, lastDay.slice(0, MONTH_LENGTH)]);
  return (
    <>
      <BundleRow store={store} bundle="daily" presets={days} isAsked={asked === "daily"} {...day} />
      <BundleRow store={store} bundle="monthly" presets={months} isAsked={asked === "monthly"} {...month} />
      <Accordion collapsible>
        <AccordionItem value="chosen">
          <AccordionHeader>{words.chosen}</AccordionHeader>
          <AccordionPanel>
            <ReportTicks {...props} reports={CLERK_REPORTS} ticked={[]} period={thisMonth} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <Button disabled={store.isBusy} onClick={() => store.run({ kind: "inspect" })}>
        {words.inspect}
      </Button>
    </>
  );
}

function preset(name: string, period: string): readonly [string, string] {
  return [name, period];
}
