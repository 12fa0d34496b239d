import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import { VOCABULARY } from "../../lib/centre/definitions/vocabulary.ts";
import type { ChangedFigure } from "../../lib/centre/running/compare-definitions.ts";
import { changeDefinitions, type DefinitionChange, faultsOfChanges } from "../../lib/definition/change-definitions.ts";
import type { WrittenDefinitions } from "../commands/definitions.ts";
import { Row, Section } from "../components/section.tsx";
import { CLEAR_DRAFT, type DefinitionDraft } from "../state/definition-draft.ts";
import { periodFrom, presets } from "../state/presets.ts";
import type { PageProps } from "../state/use-pane-store.ts";
import { CompareTable } from "./compare-table.tsx";
import { DefinitionBlocks } from "./definition-blocks.tsx";

/** What the centre decides for itself: read, changed, compared, and only then written. */
export function DefinitionsPage(props: PageProps & { now: Date }) {
  const { words, store, host } = props;
  const [written, setWritten] = useState<WrittenDefinitions | null>(null);
  const [draft, setDraft] = useState<DefinitionDraft>(CLEAR_DRAFT);
  const read = () =>
    store.attempt(async (options) => {
      setWritten(await host.perform({ kind: "definitions" }, options));
      setDraft(CLEAR_DRAFT);
      return { type: "done" };
    });
  return (
    <>
      <Text>{words.definitionsIntro}</Text>
      <Button appearance={written ? "secondary" : "primary"} disabled={store.isBusy} onClick={read}>
        {words.readDefinitions}
      </Button>
      {written && (
        <DefinitionsView {...props} written={written} draft={draft} setDraft={setDraft} setWritten={setWritten} />
      )}
    </>
  );
}

interface DefinitionsProps extends PageProps {
  readonly now: Date;
  readonly written: WrittenDefinitions;
  readonly draft: DefinitionDraft;
  readonly setDraft: (draft: DefinitionDraft) => void;
  readonly setWritten: (written: WrittenDefinitions) => void;
}

/** Every line of 口径, and what to do with those that were changed. */
export function DefinitionsView(props: DefinitionsProps) {
  const { words, written, draft, setDraft } = props;
  return (
    <>
      <Text size={200}>{written.sheet === null ? words.notWritten : words.writtenIn(written.sheet)}</Text>
      {draft.size > 0 && <Changes {...props} key={[...draft.values()].map(({ value }) => value).join("\n")} />}
      <DefinitionBlocks words={words} rows={written.rows} draft={draft} setDraft={setDraft} />
    </>
  );
}

/** The changes made so far: what they would do, and the way to write or drop them. */
function Changes(props: DefinitionsProps) {
  const { words, written, draft } = props;
  const changes = [...draft.values()];
  const faults = faultsOfChanges(changeDefinitions(written.rows, changes, VOCABULARY), VOCABULARY);
  return (
    <Section title={words.changedLines(changes.length)}>
      {faults.map((fault) => (
        <Text key={fault} role="alert">
          {fault}
        </Text>
      ))}
      <Comparison {...props} changes={changes} isReady={!props.store.isBusy && faults.length === 0} />
    </Section>
  );
}

type ComparisonProps = DefinitionsProps & { changes: readonly DefinitionChange[]; isReady: boolean };

/** For which period the changes are to be compared, and what came of it. */
function Comparison({ changes, isReady, ...props }: ComparisonProps) {
  const { words, store, host, now, setDraft, setWritten } = props;
  const [text, setText] = useState(presets(now).lastMonth);
  const [figures, setFigures] = useState<readonly ChangedFigure[] | null>(null);
  const period = periodFrom(text);
  const compare = () =>
    store.attempt(async (options) => {
      setFigures(await host.perform({ kind: "compareDefinitions", changes, period: period! }, options));
      return { type: "done" };
    });
  const apply = () =>
    store.attempt(async (options) => {
      await host.perform({ kind: "applyDefinitions", changes }, options);
      setWritten(await host.perform({ kind: "definitions" }, options));
      setDraft(CLEAR_DRAFT);
      return { type: "ended", tone: "success", sentence: words.applied };
    });
  return (
    <>
      <Field label={words.period} hint={words.compareHint} validationMessage={period ? null : words.periodWanted}>
        <Input value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Row>
        <Button appearance="primary" disabled={!isReady || !period} onClick={compare}>
          {words.compare}
        </Button>
        <Button disabled={!isReady} onClick={apply}>
          {words.apply}
        </Button>
        <Button appearance="subtle" disabled={store.isBusy} onClick={() => setDraft(CLEAR_DRAFT)}>
          {words.undoChanges}
        </Button>
      </Row>
      {figures && <CompareTable {...props} figures={figures} />}
    </>
  );
}
