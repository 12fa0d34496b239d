import { Button, Field, Input, makeStyles, Text, ToggleButton } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Period } from "../../lib/facts/period.ts";
import type { BundleId } from "../commands/make-sheets.ts";
import { periodFrom, stampTime } from "../state/presets.ts";
import type { PaneStore } from "../state/use-pane-store.ts";

const PERIOD_OF = { daily: "day", monthly: "month", complaintDay: "day" } as const satisfies Record<BundleId, string>;

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** The words of a row, and the periods that one click gives, by what they are called. */
interface BundleRowProps {
  readonly store: PaneStore;
  readonly bundle: BundleId;
  readonly title: string;
  readonly label: string;
  readonly make: string;
  readonly wanted: string;
  readonly choices: readonly (readonly [name: string, period: string])[];
  /** Whether its button on the ribbon was pressed: the way on is then one Enter away. */
  readonly isAsked?: boolean;
  /** What else may be made of the period; null where that is none yet. */
  readonly beside?: (period: Period | null) => ReactNode;
}

/** A bundle to be made: its period, preset or typed, and one button. */
export function BundleRow(props: BundleRowProps) {
  const { store, bundle, title, make, choices, isAsked = false, beside } = props;
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
      <PeriodField {...props} text={text} setText={setText} isPeriod={period !== null} />
      <Button
        data-make
        appearance="primary"
        disabled={store.isBusy || !period}
        onClick={() => period && makeOf(period)}
      >
        {make}
      </Button>
      {beside?.(period)}
    </section>
  );
}

interface PeriodFieldProps extends Pick<BundleRowProps, "bundle" | "label" | "wanted" | "choices"> {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly isPeriod: boolean;
}

function PeriodField({ bundle, label, wanted, choices, text, setText, isPeriod }: PeriodFieldProps) {
  const type = PERIOD_OF[bundle] === "day" ? "date" : "month";
  return (
    <>
      <Field label={label} validationMessage={isPeriod ? null : wanted}>
        <Input type={type} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={useStyles().buttons}>
        {choices.map(([name, preset]) => (
          <ToggleButton key={name} size="small" checked={preset === text} onClick={() => setText(preset)}>
            {name}
          </ToggleButton>
        ))}
      </div>
    </>
  );
}
