import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { QualityMonth } from "../../lib/centre/asking/quality-month.ts";
import type { ViolationPlan } from "../../lib/centre/editing/plan-violation.ts";
import type { SuggestedPenalty } from "../../lib/centre/subjects/discipline/suggested-penalty.ts";
import { Section } from "../components/section.tsx";
import type { PageProps } from "../state/use-pane-store.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { calledOf } from "./quality-lists.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0", display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "start" },
  says: { minWidth: "0", overflowWrap: "anywhere" },
  why: { color: tokens.colorNeutralForeground2, display: "block" },
});

/** A suggestion that somebody is about to confirm, with the row that would be written. */
interface Confirming {
  readonly suggestion: SuggestedPenalty;
  readonly plan: ViolationPlan;
}

/** What attendance suggests, to be confirmed one by one; each is written only after its row was seen. */
export function SuggestionList({ suggestions, ...props }: PageProps & Pick<QualityMonth, "suggestions">) {
  const { words, store, host } = props;
  const [confirmed, setConfirmed] = useState<ReadonlySet<SuggestedPenalty>>(new Set());
  const [asked, setAsked] = useState<Confirming | null>(null);
  const open = (suggestions ?? []).filter((one) => !confirmed.has(one));
  const ask = (suggestion: SuggestedPenalty) =>
    store.attempt(async (options) => {
      setAsked({ suggestion, plan: await host.perform({ kind: "planViolation", suggestion }, options) });
      return { type: "done" };
    });
  const write = ({ suggestion, plan }: Confirming) =>
    store.attempt(async (options) => {
      setAsked(null);
      await host.perform({ kind: "writeViolation", edit: plan.edit }, options);
      setConfirmed(new Set([...confirmed, suggestion]));
      return { type: "ended", tone: "success", sentence: words.written(plan.place) };
    });
  return (
    <Section title={words.suggestions(open.length)}>
      <Text size={200}>{words.suggestionsIntro}</Text>
      {suggestions === null && <Text>{words.noAttendance}</Text>}
      {suggestions !== null && open.length === 0 && <Text>{words.noSuggestions}</Text>}
      <Suggestions {...props} suggestions={open} ask={ask} />
      {asked && (
        <ConfirmDialog words={words} plan={asked.plan} write={() => write(asked)} leave={() => setAsked(null)} />
      )}
    </Section>
  );
}

interface SuggestionsProps extends PageProps {
  readonly suggestions: readonly SuggestedPenalty[];
  readonly ask: (suggestion: SuggestedPenalty) => void;
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
          <Button
            size="small"
            disabled={store.isBusy}
            aria-label={words.confirmOf(calledOf(one), one.fact)}
            onClick={() => ask(one)}
          >
            {words.confirm}
          </Button>
        </li>
      ))}
    </ul>
  );
}
