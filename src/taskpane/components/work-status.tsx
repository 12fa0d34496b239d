import { Button, Field, MessageBar, MessageBarActions, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import type { Work } from "../state/pane-state.ts";
import type { PaneStore } from "../state/use-pane-store.ts";
import type { Words } from "../words/words.ts";

/** How the pane's work stands: a bar with its step and a way to stop it, or the sentence it ended with. */
export function WorkStatus({ words, store }: { words: Words; store: PaneStore }) {
  const { work } = store.state;
  if (work.phase === "idle") return null;
  return work.phase === "ended" ? (
    <Ending work={work} words={words} undo={store.restore} />
  ) : (
    <Step work={work} words={words} cancel={store.cancel} />
  );
}

interface EndingProps {
  readonly work: Extract<Work, { phase: "ended" }>;
  readonly words: Words;
  readonly undo: () => void;
}

function Ending({ work: { tone, sentence, isUndoable }, words, undo }: EndingProps) {
  return (
    <MessageBar intent={tone} layout="multiline" politeness={tone === "error" ? "assertive" : "polite"}>
      <MessageBarBody>{sentence}</MessageBarBody>
      {isUndoable && (
        <MessageBarActions>
          <Button size="small" onClick={undo}>
            {words.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

interface StepProps {
  readonly work: Extract<Work, { phase: "working" }>;
  readonly words: Words;
  readonly cancel: () => void;
}

function Step({ work: { progress, isStopping }, words, cancel }: StepProps) {
  const step = progress?.step ?? words.starting;
  // A bar without a value moves to and fro.
  const bar = progress && progress.of > 0 ? { value: progress.done, max: progress.of } : {};
  return (
    <div role="status">
      <Field validationMessage={isStopping ? words.cancelling : step} validationState="none">
        <ProgressBar {...bar} aria-label={step} />
      </Field>
      <Button onClick={cancel} disabled={isStopping}>
        {words.cancel}
      </Button>
    </div>
  );
}
