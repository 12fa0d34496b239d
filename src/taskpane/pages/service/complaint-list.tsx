import { Button, Field, makeStyles, SearchBox, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { WaitingComplaint } from "../../../lib/centre/asking/service-desk.ts";
import { Section } from "../../components/section.tsx";
import type { PageProps } from "../../state/use-pane-store.ts";
import { ComplaintItem } from "./complaint-item.tsx";
import type { RowWriting } from "./row-form.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0", display: "flex", flexDirection: "column", gap: "8px" },
  find: { maxWidth: "none" },
});

/** More at once would be no list to read. */
const PAGE = 20;

interface ComplaintListProps extends PageProps {
  readonly title: (count: number) => string;
  readonly none: string;
  readonly complaints: readonly WaitingComplaint[];
  readonly writing: RowWriting;
}

/** Complaints a row each, some at a time, each opening to its history. */
export function ComplaintList({ title, none, complaints, ...props }: ComplaintListProps) {
  const { words } = props;
  const styles = useStyles();
  const [opened, setOpened] = useState<string | null>(null);
  const [wanted, setWanted] = useState("");
  const [most, setMost] = useState(PAGE);
  const found = complaints.filter((one) => isLike(one, wanted.trim().toUpperCase()));
  const rest = found.length - most;
  return (
    <Section title={title(complaints.length)}>
      {complaints.length === 0 && <Text>{none}</Text>}
      {complaints.length > 1 && (
        <Field label={words.find} hint={words.findHint}>
          <SearchBox className={styles.find} value={wanted} onChange={(_, { value }) => setWanted(value)} />
        </Field>
      )}
      {complaints.length > 0 && found.length === 0 && <Text>{words.foundNone}</Text>}
      <ul className={styles.list}>
        {found.slice(0, most).map((one) => (
          <ComplaintItem
            key={one.id}
            {...props}
            complaint={one}
            isOpen={opened === one.id}
            toggle={() => setOpened(opened === one.id ? null : one.id)}
          />
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => setMost(most + PAGE)}>{words.showMore(Math.min(rest, PAGE))}</Button>}
    </Section>
  );
}

function isLike({ id, phone, number, product, owner }: WaitingComplaint, wanted: string): boolean {
  return [id, phone, number, product, owner].some((text) => text?.toUpperCase().includes(wanted));
}
