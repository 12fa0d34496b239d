import { Button, Field, Input, makeStyles, Text, ToggleButton } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Period } from "../../lib/facts/period.ts";
import { periodFrom, stampTime } from "../state/presets.ts";
import type { PaneStore } from "../state/use-pane-store.ts";

const PERIOD_OF = { daily: "day", monthly: "month" } as const;

/** The words of one row, and the periods that one click gives, by what they are called. */
interface BundleRowProps {
  readonly store: PaneStore;
  readonly bundle: keyof typeof PERIOD_OF;
  readonly title: string;
  readonly label: string;
  readonly make: string;
  readonly wanted: string;
  readonly presets: readonly (readonly [name: string, period: string])[];
  /** Whether its button on the ribbon was pressed: the way on is then one Enter away. */
  readonly isAsked: boolean;
}

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** A bundle to be made: its period, preset or typed, and one button. */
export function BundleRow({ store, bundle, title, label, make, wanted, presets, isAsked }: BundleRowProps) {
  const styles = useStyles();
  const [chosen, setText] = useState<string | null>(null);
  const text = chosen ?? presets[0]![1];
  const period = periodFrom(text, PERIOD_OF[bundle]);
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) row.current?.querySelector<HTMLElement>("[data-make]")?.focus();
  }, [isAsked]);
  const makeOf = (asked: Period) => {
    // The presets follow what was read, but the period that was made stays.
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
        {presets.map(([name, preset]) => (
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
