import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { IGNORED } from "../../lib/centre/definitions/sheet-blocks.ts";
import { VOCABULARY } from "../../lib/centre/definitions/vocabulary.ts";
import { type Field as TableField, fieldTitle } from "../../lib/table/table.ts";
import type { PageProps } from "../state/use-pane-store.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", padding: "6px 0 10px" },
});

/** A sheet that may be told about; one that was recognised has its table. */
interface TellSheetProps extends PageProps {
  readonly file: string;
  readonly sheet: string;
  /** The title of the table it was recognised as, or of the nearest. */
  readonly table: string;
  readonly isRecognised: boolean;
}

/** Lets a person say which table a sheet is and what its columns hold; the choice is kept in 口径. */
export function TellSheet({ file, sheet, ...props }: TellSheetProps) {
  const { words, store, host, isRecognised } = props;
  const [headers, setHeaders] = useState<readonly string[] | null>(null);
  const open = () =>
    store.attempt(async (options) => {
      setHeaders(await host.perform({ kind: "headers", file, sheet }, options));
      return { type: "done" };
    });
  const says = isRecognised ? words.tellColumns : words.tellSheet;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        disabled={store.isBusy}
        aria-expanded={headers !== null}
        aria-label={`${says} ${sheet}`}
        onClick={() => (headers === null ? open() : setHeaders(null))}
      >
        {says}
      </Button>
      {headers && <TellForm {...props} sheet={sheet} headers={headers} />}
    </>
  );
}

/** Which table a sheet is, and under which header each of its columns stands. */
export function TellForm({
  sheet,
  headers,
  isRecognised,
  table: preset,
  ...props
}: Omit<TellSheetProps, "file"> & { headers: readonly string[] }) {
  const { words, store, host } = props;
  const [table, setTable] = useState(preset);
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>({});
  const keep = () =>
    store.attempt(async (options) => {
      const chosen = Object.entries(columns).filter(([, header]) => header !== "");
      const told = {
        sheet,
        table: isRecognised ? null : table,
        columns: chosen.map(([field, header]) => ({ field, header, table })),
      };
      await host.perform({ kind: "tellSheet", told }, options);
      return { type: "made", result: await host.perform({ kind: "inspect" }, options) };
    });
  return (
    <div role="group" aria-label={words.tellOf(sheet)} className={useStyles().form}>
      {!isRecognised && <TableChoice words={words} table={table} choose={setTable} />}
      {fieldsOf(table).map(({ title, isRequired }) => (
        <Field key={title} label={`${words.columnsOf} ${title}${isRequired ? " *" : ""}`}>
          <Select value={columns[title] ?? ""} onChange={(_, { value }) => setColumns({ ...columns, [title]: value })}>
            <option value="">{words.asRecognised}</option>
            {headers.map((header) => (
              <option key={header}>{header}</option>
            ))}
          </Select>
        </Field>
      ))}
      <Button appearance="primary" disabled={store.isBusy || table === ""} onClick={keep}>
        {words.keepTold}
      </Button>
    </div>
  );
}

interface TableChoiceProps extends Pick<PageProps, "words"> {
  readonly table: string;
  readonly choose: (table: string) => void;
}

function TableChoice({ words, table, choose }: TableChoiceProps) {
  return (
    <Field label={words.itIs}>
      <Select value={table} onChange={(_, { value }) => choose(value)}>
        <option value="">{words.chooseTable}</option>
        {[...VOCABULARY.tables.map(({ title }) => title), IGNORED].map((title) => (
          <option key={title}>{title}</option>
        ))}
      </Select>
    </Field>
  );
}

/** The columns a table may have, those first that it must. */
function fieldsOf(title: string): { title: string; isRequired: boolean }[] {
  const found = VOCABULARY.tables.find((one) => one.title === title);
  const fields = Object.values(found?.fields ?? {}) as TableField[];
  const all = fields.map((field) => ({ title: fieldTitle(field), isRequired: field.required }));
  return [...all.filter(({ isRequired }) => isRequired), ...all.filter(({ isRequired }) => !isRequired)];
}
