import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  makeStyles,
  Text,
  ToggleButton,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Period } from "../../lib/facts/period.ts";
import { ReportTicks } from "../components/report-ticks.tsx";
import { periodFrom, presets, stampTime } from "../state/presets.ts";
import type { RibbonAction } from "../state/ribbon.ts";
import { CLERK_REPORTS } from "../state/ticked-reports.ts";
import type { PageProps, PaneStore } from "../state/use-pane-store.ts";

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

const PERIOD_OF = { daily: "day", monthly: "month" } as const;

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** The words of a row, and the periods that one click gives, by what they are called. */
interface BundleRowProps {
  readonly store: PaneStore;
  readonly bundle: keyof typeof PERIOD_OF;
  readonly title: string;
  readonly label: string;
  readonly make: string;
  readonly wanted: string;
  readonly choices: readonly (readonly [name: string, period: string])[];
  /** Whether its button on the ribbon was pressed: the way on is then one Enter away. */
  readonly isAsked: boolean;
}

/** A bundle to be made: its period, preset or typed, and one button. */
function BundleRow({ store, bundle, title, label, make, wanted, choices, isAsked }: BundleRowProps) {
  const styles = useStyles();
  const [chosen, setText] = useState<string | null>(null);
  const text = chosen ?? choices[0]![1];
  const period = periodFrom(text, PERIOD_OF[bundle]);
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) row.current?.querySelector<HTMLElement>("[data-make]")?.focus();
  }, [isAsked]);
  const makeOf = (asked: Period) => {
    // The choices follow what was read, but the period that was made stays.
    setText(text);
    store.run({ kind: "makeBundle", bundle, period: asked, madeAt: stampTime(new Date()) });
  };
  return (
    <section ref={row} className={styles.row} aria-label={title}>
      <Text as="h2" weight="semibold">
        {title}
      </Text>
      <Field label={label} validationMessage={period ? null : wanted}>
        <Input type={bundle === "daily" ? "date" : "month"} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.buttons}>
        {choices.map(([name, preset]) => (
          <ToggleButton key={name} size="small" checked={preset === text} onClick={() => setText(preset)}>
            {name}
          </ToggleButton>
        ))}
      </div>
      <Button
        data-make
        appearance="primary"
        disabled={store.isBusy || !period}
        onClick={() => period && makeOf(period)}
      >
        {make}
      </Button>
    </section>
  );
}
