import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { BundleRow } from "../components/bundle-row.tsx";
import { presets } from "../state/presets.ts";
import type { RibbonAction } from "../state/ribbon.ts";
import type { PageProps } from "../state/use-pane-store.ts";

// What each report is comes with all that it is worked out by: it is loaded when somebody looks for one.
const ClerkReports = lazy(async () => ({ default: (await import("./clerk-reports.tsx")).ClerkReports }));

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
      <BundleRow store={store} bundle="daily" choices={days} isAsked={asked === "daily"} {...day} />
      <BundleRow store={store} bundle="monthly" choices={months} isAsked={asked === "monthly"} {...month} />
      <Accordion collapsible>
        <AccordionItem value="chosen">
          <AccordionHeader>{words.chosen}</AccordionHeader>
          <AccordionPanel>
            <Suspense fallback={<Spinner size="small" />}>
              <ClerkReports {...props} period={thisMonth} />
            </Suspense>
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
