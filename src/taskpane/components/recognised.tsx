import { Text } from "@fluentui/react-components";
import { whyUnread } from "../../lib/centre/reading/inspection.ts";
import { tableTitle } from "../../lib/centre/subjects/tables.ts";
import type { RunResult } from "../commands/inspect.ts";
import type { PageProps } from "../state/use-pane-store.ts";
import { CellLink, List } from "./cell-link.tsx";
import { RemedyLines } from "./remedy-lines.tsx";
import { TellSheet } from "./tell-sheet.tsx";

/** Which sheet was read as which table, and which was not; either can be told what it and its columns are. */
export function Recognised({ result: { readings, unread }, ...props }: PageProps & { result: RunResult }) {
  const { words, store } = props;
  return (
    <>
      {readings.length === 0 && <Text>{words.nothingRecognised}</Text>}
      <List>
        {readings.map(({ file, sheet, table, headerRow, rows, counted, setAside }) => (
          <li key={`${file} ${sheet}!${headerRow} ${table}`}>
            <CellLink store={store} place={{ file, sheet, cell: `A${headerRow}` }}>
              {sheet}
            </CellLink>
            {` → ${tableTitle(table)} · ${words.counts(rows, counted)}`}
            {setAside > 0 && ` · ${words.setAside(setAside)}`}
            {table !== "definitions" && (
              <TellSheet {...props} file={file} sheet={sheet} table={tableTitle(table)} isRecognised />
            )}
          </li>
        ))}
      </List>
      {unread.length > 0 && <Unread {...props} unread={unread} />}
    </>
  );
}

function Unread({ unread, ...props }: PageProps & Pick<RunResult, "unread">) {
  return (
    <>
      <Text weight="semibold">{props.words.unread}</Text>
      <List>
        {unread.map((one) => (
          <li key={`${one.file} ${one.sheet}`}>
            <CellLink store={props.store} place={{ file: one.file, sheet: one.sheet, cell: "A1" }}>
              {one.sheet}
            </CellLink>
            {`:${whyUnread(one)}`}
            <RemedyLines {...props} unread={one} />
            <TellSheet
              {...props}
              file={one.file}
              sheet={one.sheet}
              table={one.nearest === null ? "" : tableTitle(one.nearest)}
              isRecognised={false}
            />
          </li>
        ))}
      </List>
    </>
  );
}
