import { Button, makeStyles } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { useEffect } from "react";
import type { WorkOptions } from "../../../lib/table/progress.ts";
import { download } from "../../state/download.ts";
import type { PaneEvent } from "../../state/pane-state.ts";
import type { PageProps } from "../../state/use-pane-store.ts";
import { type StandaloneHost, useHostState } from "../standalone-host.ts";
import { STANDALONE_WORDS } from "../standalone-words.ts";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "6px" } });

/** Saves what was made, as a workbook of its own or in a copy of a file that lies open, and files that were filled in. */
export function SaveButtons(props: PageProps & { host: StandaloneHost }) {
  const { host, store, language } = props;
  const styles = useStyles();
  const words = STANDALONE_WORDS[language];
  const { files, made } = useHostState(host).contents;
  const changed = files.filter(({ isChanged }) => isChanged);
  useEffect(() => warnOfLeaving(changed.length > 0), [changed.length]);
  if (made.length === 0 && changed.length === 0) return null;
  const save = (name: string, bytes: (options: WorkOptions) => Promise<Uint8Array>) =>
    store.attempt(async (options): Promise<PaneEvent> => {
      download(await bytes(options), { name, as: "workbook" });
      return { type: "ended", tone: "success", sentence: words.saved(name) };
    });
  return (
    <div className={styles.buttons}>
      {changed.map(({ name }) => (
        <Button
          key={name}
          size="small"
          appearance="primary"
          icon={<SaveRegular />}
          disabled={store.isBusy}
          onClick={() => save(name, (options) => host.saveFile(name, options))}
        >
          {words.saveChanged(name)}
        </Button>
      ))}
      {made[0] && <SaveMade {...props} first={made[0].name} save={save} />}
    </div>
  );
}

/** Asks whoever goes away from the page whether what was filled in may be lost. */
function warnOfLeaving(isChanged: boolean): (() => void) | undefined {
  if (!isChanged) return undefined;
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener("beforeunload", ask);
  return () => window.removeEventListener("beforeunload", ask);
}

interface SaveMadeProps extends PageProps {
  readonly host: StandaloneHost;
  /** The first sheet made. */
  readonly first: string;
  readonly save: (name: string, bytes: (options: WorkOptions) => Promise<Uint8Array>) => void;
}

function SaveMade({ host, store, language, first, save }: SaveMadeProps) {
  const words = STANDALONE_WORDS[language];
  const { files } = useHostState(host).contents;
  const saveInto = (into: string | null) => save(savedName(first, into), (options) => host.save(into, options));
  return (
    <>
      <Button size="small" icon={<SaveRegular />} disabled={store.isBusy} onClick={() => saveInto(null)}>
        {words.saveNew}
      </Button>
      {files
        .filter(({ canTakeSheets }) => canTakeSheets)
        .map(({ name }) => (
          <Button key={name} size="small" disabled={store.isBusy} onClick={() => saveInto(name)}>
            {`${words.saveInto} ${name}`}
          </Button>
        ))}
    </>
  );
}

/** What the saved file is called: after the first sheet made, and after the file that the sheets were added to. */
export function savedName(firstSheet: string, into: string | null): string {
  if (into === null) return `${firstSheet}.xlsx`;
  const [, stem = into, extension = ".xlsx"] = /^(.*?)(\.xls[xm])?$/i.exec(into)!;
  return `${stem} ${firstSheet}${extension}`;
}
