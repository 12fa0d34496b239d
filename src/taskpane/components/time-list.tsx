import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  line: {
    listStyleType: "none",
    margin: "4px 0 0 5px",
    padding: "0",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  point: { position: "relative", padding: "0 0 12px 16px", overflowWrap: "anywhere" },
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
  warning: { backgroundColor: tokens.colorPaletteYellowForeground2 },
  bad: { backgroundColor: tokens.colorPaletteRedForeground1 },
  good: { backgroundColor: tokens.colorPaletteGreenForeground1 },
  neutral: { backgroundColor: tokens.colorNeutralForeground3 },
});

/** What is to be thought of something that happened. */
export type Tone = "neutral" | "good" | "warning" | "bad";

/** What happened, along a line of time, the earliest first. */
export function TimeList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className={useStyles().line} aria-label={label}>
      {children}
    </ol>
  );
}

export function TimePoint({ tone, children }: { tone: Tone; children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.point}>
      <span aria-hidden className={`${styles.dot} ${styles[tone]}`} />
      {children}
    </li>
  );
}
