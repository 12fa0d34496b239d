import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { CellTrace } from "../../lib/centre/tracing/trace-cell.ts";
import type { TracedRow } from "../../lib/centre/tracing/trace.ts";
import { CellLink } from "../components/cell-link.tsx";
import { DescriptionList, Row, Section } from "../components/section.tsx";
import type { PageProps } from "../state/use-pane-store.ts";
import { titleIn } from "../words/words.ts";

const useStyles = makeStyles({
  list: { margin: "0", paddingLeft: "2.6em", overflowWrap: "anywhere" },
  parts: { margin: "0", paddingLeft: "1.2em", overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, display: "block" },
});

interface TraceProps extends PageProps {
  readonly trace: CellTrace;
  readonly pageRows: number;
  /** Shows the source rows from another one on. */
  readonly turnTo: (offset: number) => void;
}

/** Where a figure comes from: its formula with its numbers, the figures it is made of, and the rows themselves. */
export function TraceView(props: TraceProps) {
  const { words, language, trace } = props;
  const items: (readonly [string, string])[] = [
    [words.workedOut, trace.shown === "" ? words.blank : trace.shown],
    [words.withNumbers, trace.formula === "" ? words.noFormula : trace.formula],
    ...trace.details.map(({ name, value }) => [name, value] as const),
  ];
  return (
    <>
      {trace.differs && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.hasChanged(trace.onSheet || words.blank, trace.shown || words.blank)}</MessageBarBody>
        </MessageBar>
      )}
      <DescriptionList title={titleIn(language, trace)} items={items} />
      {trace.parts.length > 0 && (
        <Section title={words.madeOf}>
          <Parts {...props} parts={trace.parts} />
        </Section>
      )}
      <SourceRows {...props} />
    </>
  );
}

/** The figures that a figure is made of, each with its own. */
function Parts({ parts, ...props }: Pick<TraceProps, "words" | "language"> & Pick<CellTrace, "parts">) {
  const { words, language } = props;
  const styles = useStyles();
  return (
    <ul className={styles.parts}>
      {parts.map((part, place) => (
        <li key={`${part.id} ${place}`}>
          <Text weight="semibold">{`${titleIn(language, part)} ${part.shown || words.blank}`}</Text>
          <Text size={200} className={styles.note}>
            {[part.definition, words.rowCount(part.total)].join(" · ")}
          </Text>
          {part.formula !== "" && (
            <Text size={200} className={styles.note}>
              {part.formula}
            </Text>
          )}
          {part.parts.length > 0 && <Parts {...props} parts={part.parts} />}
        </li>
      ))}
    </ul>
  );
}

/** A page of the rows, each a link, and the way to those before and after. */
function SourceRows({ words, store, trace, pageRows, turnTo }: TraceProps) {
  const { rows, offset, total } = trace;
  const last = offset + rows.length;
  return (
    <Section title={words.sourceRows(total)}>
      {total > 0 && <Text size={200}>{words.rowsShown(offset + 1, last)}</Text>}
      <ol className={useStyles().list} start={offset + 1}>
        {rows.map((row) => (
          <SourceRow key={`${row.file} ${row.sheet} ${row.row}`} store={store} row={row} words={words} />
        ))}
      </ol>
      {total > pageRows && (
        <Row>
          <Button disabled={store.isBusy || offset === 0} onClick={() => turnTo(Math.max(0, offset - pageRows))}>
            {words.rowsBefore}
          </Button>
          <Button disabled={store.isBusy || last >= total} onClick={() => turnTo(last)}>
            {words.rowsAfter}
          </Button>
        </Row>
      )}
    </Section>
  );
}

/** More digits would be the machine's, not the figure's. */
const ADDED = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });

function SourceRow({ words, store, row }: Pick<PageProps, "words" | "store"> & { row: TracedRow }) {
  const styles = useStyles();
  return (
    <li>
      <CellLink store={store} place={{ file: row.file, sheet: row.sheet, cell: `A${row.row}` }}>
        {`${row.sheet}!${row.row}`}
      </CellLink>
      {` · ${words.adds(ADDED.format(row.contribution))}`}
      {row.note !== null && (
        <Text size={200} className={styles.note}>
          {row.note}
        </Text>
      )}
      {row.by.map((by) => (
        <Text key={`${by.sheet} ${by.row}`} size={200} className={styles.note}>
          {`${words.decidedBy} `}
          <CellLink store={store} place={{ file: by.file, sheet: by.sheet, cell: `A${by.row}` }}>
            {`${by.sheet}!${by.row}`}
          </CellLink>
        </Text>
      ))}
    </li>
  );
}
