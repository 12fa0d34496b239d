import { Button, makeStyles } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import type { PaneEvent } from "../../state/pane-state.ts";
import type { PageProps } from "../../state/use-pane-store.ts";
import { type StandaloneHost, useHostState } from "../standalone-host.ts";
import { STANDALONE_WORDS } from "../standalone-words.ts";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "6px" } });

/** Saves what was made: as a workbook of its own, or in a copy of a file that lies open. */
export function SaveButtons({ host, store, language }: PageProps & { host: StandaloneHost }) {
  const styles = useStyles();
  const words = STANDALONE_WORDS[language];
  const { files, made } = useHostState(host).contents;
  if (made.length === 0) return null;
  const save = (into: string | null) =>
    store.attempt(async (options): Promise<PaneEvent> => {
      const file = savedName(made[0]!.name, into);
      download(await host.save(into, options), file);
      return { type: "ended", tone: "success", sentence: words.saved(file) };
    });
  return (
    <div className={styles.buttons}>
      <Button size="small" icon={<SaveRegular />} disabled={store.isBusy} onClick={() => save(null)}>
        {words.saveNew}
      </Button>
      {files
        .filter(({ canTakeSheets }) => canTakeSheets)
        .map(({ name }) => (
          <Button key={name} size="small" disabled={store.isBusy} onClick={() => save(name)}>
            {`${words.saveInto} ${name}`}
          </Button>
        ))}
    </div>
  );
}

/** What the saved file is called: after the first sheet made, and after the file that the sheets were added to. */
export function savedName(firstSheet: string, into: string | null): string {
  if (into === null) return `${firstSheet}.xlsx`;
  const [, stem = into, extension = ".xlsx"] = /^(.*?)(\.xls[xm])?$/i.exec(into)!;
  return `${stem} ${firstSheet}${extension}`;
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Browsers take the content some time after the click. */
const KEPT_MS = 60_000;

/** Hands a file over to the browser's downloads. */
function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: WORKBOOK }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
