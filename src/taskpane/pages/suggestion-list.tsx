import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { QualityMonth } from "../../lib/centre/asking/quality-month.ts";
import type { Verdict } from "../../lib/centre/editing/plan-verdict.ts";
import type { SuggestedPenalty } from "../../lib/centre/subjects/discipline/suggested-penalty.ts";
import { Section } from "../components/section.tsx";
import type { PageProps } from "../state/use-pane-store.ts";
import { useRowWriting } from "../state/use-row-writing.ts";
import { ConfirmDialog } from "../components/confirm-dialog.tsx";
import { calledOf } from "./quality-lists.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0", display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "start" },
  says: { minWidth: "0", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexDirection: "column", gap: "4px", flexShrink: "0" },
  why: { color: tokens.colorNeutralForeground2, display: "block" },
});

/** A suggestion that somebody is about to confirm or to decline. */
interface Judged {
  readonly suggestion: SuggestedPenalty;
  readonly verdict: Verdict;
}

/** What attendance suggests, to be decided one by one; a decision is written only after its row was seen. */
export function SuggestionList({ suggestions, ...props }: PageProps & Pick<QualityMonth, "suggestions">) {
  const { words, host } = props;
  const [decided, setDecided] = useState<readonly SuggestedPenalty[]>([]);
  const open = (suggestions ?? []).filter((one) => !decided.includes(one));
  const { takenBack } = props.store.state;
  useEffect(() => setDecided((before) => before.slice(0, -1)), [takenBack]);
  const { asked, ask, write, leave } = useRowWriting<Judged>(props, {
    plan: (of, options) => host.perform({ kind: "planVerdict", ...of }, options),
    written: ({ suggestion }) => setDecided([...decided, suggestion]),
  });
  return (
    <Section title={words.suggestions(open.length)}>
      <Text size={200}>{words.suggestionsIntro}</Text>
      {suggestions === null && <Text>{words.noAttendance}</Text>}
      {suggestions !== null && open.length === 0 && <Text>{words.noSuggestions}</Text>}
      <Suggestions {...props} suggestions={open} ask={(suggestion, verdict) => ask({ suggestion, verdict })} />
      {asked && (
        <ConfirmDialog
          words={words}
          title={asked.of.verdict === "confirm" ? words.confirmTitle : words.declineTitle}
          plan={asked.plan}
          write={() => write(asked)}
          leave={leave}
        />
      )}
    </Section>
  );
}

interface SuggestionsProps extends PageProps {
  readonly suggestions: readonly SuggestedPenalty[];
  readonly ask: (suggestion: SuggestedPenalty, verdict: Verdict) => void;
}

function Suggestions({ words, store, suggestions, ask }: SuggestionsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {suggestions.map((one) => (
        <li key={`${one.day} ${one.agentId} ${one.fact}`} className={styles.line}>
          <span className={styles.says}>
            {`${one.day} ${calledOf(one)} · ${one.fact} → ${one.category}`}
            <Text size={200} className={styles.why}>
              {one.rule}
            </Text>
          </span>
          <span className={styles.buttons}>
            <Button
              size="small"
              disabled={store.isBusy}
              aria-label={words.confirmOf(calledOf(one), one.fact)}
              onClick={() => ask(one, "confirm")}
            >
              {words.confirm}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabled={store.isBusy}
              aria-label={words.declineOf(calledOf(one), one.fact)}
              onClick={() => ask(one, "decline")}
            >
              {words.decline}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
