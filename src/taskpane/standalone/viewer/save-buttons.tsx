import { Button, makeStyles } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import type { PageProps } from "../../state/page-props.ts";
import type { PaneEvent } from "../../state/pane-state.ts";
import type { StandaloneHost } from "../standalone-host.ts";
import { STANDALONE_WORDS } from "../standalone-words.ts";
import { useHostState } from "../use-host-state.ts";
import { download } from "./download.ts";
import { savedName } from "./saved-name.ts";

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
