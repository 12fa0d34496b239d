import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ChangedFigure } from "../../lib/centre/running/compare-definitions.ts";
import type { Value } from "../../lib/measure/measure.ts";
import type { Format } from "../../lib/report/grid.ts";
import type { PageProps } from "../state/use-pane-store.ts";
import { titleIn } from "../words/words.ts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "4px 6px 4px 0", overflowWrap: "anywhere" },
  number: { textAlign: "right", padding: "4px 0 4px 6px", whiteSpace: "nowrap" },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { color: tokens.colorNeutralForeground2 },
});

/** The figures that changes of 口径 would change, before beside after. */
export function CompareTable({ words, language, figures }: PageProps & { figures: readonly ChangedFigure[] }) {
  const styles = useStyles();
  if (figures.length === 0) return <Text role="status">{words.nothingChanges}</Text>;
  return (
    <table className={styles.table}>
      <caption className={styles.name}>
        <Text role="status">{words.comparedFigures(figures.length)}</Text>
      </caption>
      <thead className={styles.head}>
        <tr>
          <th className={styles.name}>{words.figure}</th>
          <th className={styles.number}>{words.before}</th>
          <th className={styles.number}>{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((one) => (
          <tr key={`${one.title} ${one.of}`} className={styles.line}>
            <th scope="row" className={styles.name}>{`${titleIn(language, one)} · ${one.of ?? words.everyone}`}</th>
            <td className={styles.number}>{showFigure(one.before, one.format)}</td>
            <td className={styles.number}>{showFigure(one.after, one.format)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Digits = Intl.NumberFormatOptions;

const exactly = (digits: number): Digits => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });

/** As the sheets show numbers of each kind (spec 2.5); half goes away from zero. */
const SHOWN: Partial<Record<Format, Digits>> = {
  count: exactly(0),
  seconds: exactly(0),
  money: exactly(2),
  hours: exactly(2),
  days: exactly(2),
  score: exactly(2),
  rate: { style: "percent", ...exactly(2) },
  points: { style: "percent", signDisplay: "exceptZero", ...exactly(2) },
};

/** A figure as text; a dash where there is none. */
function showFigure(value: Value, format: Format): string {
  if (value === null) return "—";
  if (Array.isArray(value)) return value.join("、");
  if (typeof value !== "number") return typeof value === "string" ? value : JSON.stringify(value);
  return new Intl.NumberFormat("en", SHOWN[format] ?? { maximumFractionDigits: 4 }).format(value);
}
