import { Button, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Bundle } from "../../lib/centre/bundles.ts";
import { makeBundle } from "../desk/jobs.ts";
import { periodFrom } from "../desk/presets.ts";
import type { Desk } from "./use-desk.ts";

/** The words of one row, and the periods that one click gives, by what they are called. */
interface CloseRowProps {
  readonly desk: Desk;
  readonly bundle: Bundle;
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
export function CloseRow({ desk, bundle, title, label, make, wanted, presets, isAsked }: CloseRowProps) {
  const styles = useStyles();
  const [text, setText] = useState(presets[0]![1]);
  const period = periodFrom(text, bundle.of);
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) row.current?.querySelector<HTMLElement>("[data-make]")?.focus();
  }, [isAsked]);
  return (
    <section ref={row} className={styles.row} aria-label={title}>
      <Text as="h2" weight="semibold">
        {title}
      </Text>
      <Field label={label} validationMessage={period ? null : wanted}>
        <Input type={bundle.of === "day" ? "date" : "month"} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.buttons}>
        {presets.map(([name, preset]) => (
          <Button key={name} size="small" aria-pressed={preset === text} onClick={() => setText(preset)}>
            {name}
          </Button>
        ))}
      </div>
      <Button
        data-make
        appearance="primary"
        disabled={desk.isBusy || !period}
        onClick={() => period && desk.run(makeBundle(bundle, period))}
      >
        {make}
      </Button>
    </section>
  );
}
