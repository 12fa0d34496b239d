import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { Row, Section } from "../../components/section.tsx";
import type { PageProps } from "../../state/use-pane-store.ts";
import { type DeskMoment, typedMoment } from "../../state/use-service-desk.ts";

const CHOICES = ["endOfBooks", "rightNow", "givenMoment"] as const;
type Choice = (typeof CHOICES)[number];

/** As of when the desk is to be looked at. */
export function DeskRow({ words, store, read }: PageProps & { read: (moment: DeskMoment) => void }) {
  const [choice, setChoice] = useState<Choice>("endOfBooks");
  const [typed, setTyped] = useState(() => typedMoment(new Date()));
  const moments = { endOfBooks: "end", rightNow: "now", givenMoment: { typed } } as const;
  const isWanting = choice === "givenMoment" && typed === "";
  return (
    <Section title={words.desk}>
      <Row>
        <Field label={words.asOf}>
          <Select value={choice} onChange={(_, { value }) => setChoice(value as Choice)}>
            {CHOICES.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </Select>
        </Field>
        {choice === "givenMoment" && (
          <Field label={words.moment}>
            <Input type="datetime-local" value={typed} onChange={(_, { value }) => setTyped(value)} />
          </Field>
        )}
      </Row>
      <Button appearance="primary" disabled={store.isBusy || isWanting} onClick={() => read(moments[choice])}>
        {words.readDesk}
      </Button>
      <Text size={200}>{words.deskHint}</Text>
    </Section>
  );
}
