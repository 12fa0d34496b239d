import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AgentLadder, QualityMonth } from "../../lib/centre/asking/quality-month.ts";
import type { LadderEvent } from "../../lib/centre/subjects/discipline/time-line.ts";
import { CellLink } from "../components/cell-link.tsx";
import { Section } from "../components/section.tsx";
import { TimeList, TimePoint, type Tone } from "../components/time-list.tsx";
import type { PageProps } from "../state/use-pane-store.ts";
import { calledOf } from "./quality-lists.tsx";

const useStyles = makeStyles({ more: { color: tokens.colorNeutralForeground2, display: "block" } });

const TONES = { issued: "warning", escalated: "bad", revoked: "good", lapsed: "neutral" } as const satisfies Record<
  LadderEvent["kind"],
  Tone
>;

/** One agent's penalty ladder, chosen among those who have one. */
export function LadderView({ ladders, ...props }: PageProps & Pick<QualityMonth, "ladders">) {
  const { words } = props;
  const [id, setId] = useState("");
  const ladder = ladders.find(({ agentId }) => agentId === id);
  return (
    <Section title={words.ladder}>
      {ladders.length === 0 && <Text>{words.noLadder}</Text>}
      {ladders.length > 0 && (
        <Field label={words.ladderOf}>
          <Select value={id} onChange={(_, { value }) => setId(value)}>
            <option value="">{words.chooseAgent}</option>
            {ladders.map((one) => (
              <option key={one.agentId} value={one.agentId}>
                {calledOf(one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {ladder && <TimeLine {...props} ladder={ladder} />}
    </Section>
  );
}

/** What happened to one agent, the earliest first. */
export function TimeLine({ ladder, ...props }: PageProps & { ladder: AgentLadder }) {
  const styles = useStyles();
  const { words, store } = props;
  return (
    <TimeList label={calledOf(ladder)}>
      {ladder.events.map((event, place) => (
        <TimePoint key={`${place} ${event.day}`} tone={TONES[event.kind]}>
          <Text weight="semibold">{`${event.day} ${event.sanction} · ${words[event.kind]}`}</Text>
          {detailsOf(event, props).map((text) => (
            <Text key={text} size={200} className={styles.more}>
              {text}
            </Text>
          ))}
          <CellLink store={store} place={{ ...event.place, cell: `A${event.place.row}` }}>
            {`${words.sourceRow} ${event.place.sheet}!${event.place.row}`}
          </CellLink>
        </TimePoint>
      ))}
    </TimeList>
  );
}

function detailsOf(event: LadderEvent, { words }: PageProps): string[] {
  const { reason, fine, compensation, activeUntil, appealUntil } = event;
  const costs = [
    ...(fine > 0 ? [words.fineOf(String(fine))] : []),
    ...(compensation > 0 ? [words.compensationOf(String(compensation))] : []),
  ];
  const until = [
    ...(activeUntil === null ? [] : [words.activeUntil(activeUntil)]),
    ...(appealUntil === null ? [] : [words.appealUntil(appealUntil)]),
  ];
  return [reason ?? "", costs.join(" · "), until.join(" · ")].filter((text) => text !== "");
}
