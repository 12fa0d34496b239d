import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { HistoryEvent } from "../../../lib/centre/asking/complaint-history.ts";
import type { WaitingComplaint } from "../../../lib/centre/asking/service-desk.ts";
import { CellLink } from "../../components/cell-link.tsx";
import { TimeList, TimePoint, type Tone } from "../../components/time-list.tsx";
import type { PageProps } from "../../state/use-pane-store.ts";

interface HistoryProps extends PageProps {
  readonly complaint: WaitingComplaint;
}

const useStyles = makeStyles({ more: { color: tokens.colorNeutralForeground2, display: "block" } });

/** What happened to a complaint, the earliest first, each with the way to its row. */
export function ComplaintHistory({ complaint, ...props }: HistoryProps) {
  const { words, store } = props;
  const styles = useStyles();
  return (
    <TimeList label={words.historyOf(complaint.id)}>
      {complaint.history.map((event, place) => (
        <TimePoint key={`${place} ${event.at}`} tone={toneOf(event)}>
          <Text weight="semibold">{`${event.at ?? words.untimed} ${words[event.what]}`}</Text>
          {event.by !== null && <Text>{` · ${event.by}`}</Text>}{" "}
          <CellLink store={store} place={{ ...event.place, cell: `A${event.place.row}` }}>
            <Text size={200}>{`${event.place.sheet}!${event.place.row}`}</Text>
          </CellLink>
          {detailsOf(event, props).map((text) => (
            <Text key={text} size={200} className={styles.more}>
              {text}
            </Text>
          ))}
        </TimePoint>
      ))}
    </TimeList>
  );
}

function toneOf({ what, isSolved }: HistoryEvent): Tone {
  if (isSolved !== null) return isSolved ? "good" : "bad";
  if (what === "received" || what === "reopened") return "warning";
  return what === "resolved" ? "good" : "neutral";
}

function detailsOf({ says, isSolved, nextAt }: HistoryEvent, { words }: Pick<PageProps, "words">): string[] {
  const solved = isSolved === null ? [] : [isSolved ? words.solvedSaid : words.unsolvedSaid];
  return [says.join(" · "), ...solved, nextAt === null ? "" : words.nextAt(nextAt)].filter((text) => text !== "");
}
