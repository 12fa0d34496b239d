import { Button, makeStyles } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import type { Page } from "../../state/page-props.ts";
import type { DeskEvent } from "../../state/pane-state.ts";
import type { PageHost } from "../standalone-host.ts";
import { PAGE_WORDS } from "../standalone-words.ts";
import { usePageState } from "../use-host-state.ts";
import { download } from "./download.ts";
import { savedName } from "./saved-name.ts";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "6px" } });

/** Saves what was made: as a workbook of its own, or in a copy of a file that lies open. */
export function SaveButtons({ host, desk, language }: Page & { host: PageHost }) {
  const styles = useStyles();
  const words = PAGE_WORDS[language];
  const { files, made } = usePageState(host).contents;
  if (made.length === 0) return null;
  const save = (into: string | null) =>
    desk.attempt(async (options): Promise<DeskEvent> => {
      const file = savedName(made[0]!.name, into);
      download(await host.save(into, options), file);
      return { type: "told", tone: "success", sentence: words.saved(file) };
    });
  return (
    <div className={styles.buttons}>
      <Button size="small" icon={<SaveRegular />} disabled={desk.isBusy} onClick={() => save(null)}>
        {words.saveNew}
      </Button>
      {files
        .filter(({ canTakeSheets }) => canTakeSheets)
        .map(({ name }) => (
          <Button key={name} size="small" disabled={desk.isBusy} onClick={() => save(name)}>
            {`${words.saveInto} ${name}`}
          </Button>
        ))}
    </div>
  );
}
