import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { QualityMonth } from "../../lib/centre/asking/quality-month.ts";
import type { Period } from "../../lib/facts/period.ts";
import { Row, Section } from "../components/section.tsx";
import { periodFrom, stampTime } from "../state/presets.ts";
import type { PageProps } from "../state/use-pane-store.ts";

const COUNT = /^[1-9]\d{0,3}$/;
const USUAL_COUNT = "20";

/** The day's sampling plan: which recordings to listen to, as a sheet. */
export function PlanRow({ words, store, day: preset }: PageProps & { day: string }) {
  const [day, setDay] = useState(preset);
  const [n, setN] = useState(USUAL_COUNT);
  const period = periodFrom(day, "day");
  const isCount = COUNT.test(n);
  const make = (of: Period) => {
    const items = [{ report: "sampling-plan", options: { n } }];
    store.run({ kind: "makeReports", items, period: of, madeAt: stampTime(new Date()) });
  };
  return (
    <Section title={words.samplingPlan}>
      <Row>
        <Field label={words.planDay} validationMessage={period ? null : words.dayWanted}>
          <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
        </Field>
        <Field label={words.planCount} validationMessage={isCount ? null : words.planCountWanted}>
          <Input inputMode="numeric" value={n} onChange={(_, { value }) => setN(value)} />
        </Field>
      </Row>
      <Button disabled={store.isBusy || !period || !isCount} onClick={() => period && make(period)}>
        {words.makePlan}
      </Button>
    </Section>
  );
}

const SCORES = ["qa-monthly", "performance", "penalty-tally", "penalty-ledger"];

/** The month: its scores as sheets, and what it leaves to be seen to, here. */
export function MonthRow(props: PageProps & { month: string; onRead: (month: QualityMonth) => void }) {
  const { words, store, host, onRead } = props;
  const [text, setText] = useState(props.month);
  const period = periodFrom(text, "month");
  const make = (of: Period) => {
    const items = SCORES.map((report) => ({ report, options: {} }));
    store.run({ kind: "makeReports", items, period: of, madeAt: stampTime(new Date()) });
  };
  const read = (of: Period) =>
    store.attempt(async (options) => {
      onRead(await host.perform({ kind: "qualityMonth", period: of }, options));
      return { type: "done" };
    });
  const isIdle = period && !store.isBusy;
  return (
    <Section title={words.qualityOfMonth}>
      <Field label={words.month} validationMessage={period ? null : words.monthWanted}>
        <Input type="month" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Row>
        <Button appearance="primary" disabled={!isIdle} onClick={() => period && read(period)}>
          {words.qualityMonth}
        </Button>
        <Button disabled={!isIdle} onClick={() => period && make(period)}>
          {words.makeScores}
        </Button>
      </Row>
      <Text size={200}>{words.qualityMonthHint}</Text>
    </Section>
  );
}
