import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AgentLadder, QualityMonth } from "../../lib/centre/asking/quality-month.ts";
import type { LadderEvent } from "../../lib/centre/subjects/discipline/time-line.ts";
import { CellLink } from "../components/cell-link.tsx";
import { Section } from "../components/section.tsx";
import type { PageProps } from "../state/use-pane-store.ts";
import { calledOf } from "./quality-lists.tsx";

const useStyles = makeStyles({
  line: {
    listStyleType: "none",
    margin: "4px 0 0 5px",
    padding: "0",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  event: { position: "relative", padding: "0 0 12px 16px", overflowWrap: "anywhere" },
  dot: {
    position: "absolute",
    left: "-6px",
    top: "5px",
    width: "10px",
    height: "10px",
    borderRadius: "50%",
    border: `2px solid ${tokens.colorNeutralBackground1}`,
    boxSizing: "border-box",
    forcedColorAdjust: "none",
  },
  issued: { backgroundColor: tokens.colorPaletteYellowForeground2 },
  escalated: { backgroundColor: tokens.colorPaletteRedForeground1 },
  revoked: { backgroundColor: tokens.colorPaletteGreenForeground1 },
  lapsed: { backgroundColor: tokens.colorNeutralForeground3 },
  more: { color: tokens.colorNeutralForeground2, display: "block" },
});

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
    <ol className={styles.line} aria-label={calledOf(ladder)}>
      {ladder.events.map((event, place) => (
        <li key={`${place} ${event.day}`} className={styles.event}>
          <span aria-hidden className={`${styles.dot} ${styles[event.kind]}`} />
          <Text weight="semibold">{`${event.day} ${event.sanction} · ${words[event.kind]}`}</Text>
          {detailsOf(event, props).map((text) => (
            <Text key={text} size={200} className={styles.more}>
              {text}
            </Text>
          ))}
          <CellLink store={store} place={{ ...event.place, cell: `A${event.place.row}` }}>
            {`${words.sourceRow} ${event.place.sheet}!${event.place.row}`}
          </CellLink>
        </li>
      ))}
    </ol>
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
