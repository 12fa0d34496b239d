import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { UnreadSheet } from "../../lib/centre/centre.ts";
import { pasted } from "../../lib/centre/reading/inspection.ts";
import type { PageProps } from "../state/use-pane-store.ts";

const useStyles = makeStyles({
  headers: { display: "block", color: tokens.colorNeutralForeground2 },
  lines: {
    margin: "4px 0",
    padding: "4px 8px",
    whiteSpace: "pre-wrap",
    tabSize: 2,
    fontSize: tokens.fontSizeBase200,
    fontFamily: "inherit",
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The headers of a sheet that was not read, and the lines of 口径 that would make it readable: to be copied, or kept at once. */
export function RemedyLines({ words, store, host, unread }: PageProps & { unread: UnreadSheet }) {
  const styles = useStyles();
  const { sheet, headers, definitions } = unread;
  const keep = () =>
    store.attempt(async (options) => {
      await host.perform({ kind: "keepLines", lines: definitions }, options);
      return { type: "made", result: await host.perform({ kind: "inspect" }, options) };
    });
  return (
    <>
      {headers.length > 0 && <Caption1 className={styles.headers}>{words.headersSeen(headers)}</Caption1>}
      {definitions.length > 0 && (
        <div>
          <Caption1>{words.remedy}</Caption1>
          <pre className={styles.lines}>{pasted(definitions)}</pre>
          <Button size="small" disabled={store.isBusy} aria-label={`${words.keepTold} ${sheet}`} onClick={keep}>
            {words.keepTold}
          </Button>
        </div>
      )}
    </>
  );
}
