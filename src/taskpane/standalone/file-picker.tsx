import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { useRef, type ChangeEvent } from "react";
import type { Page } from "../state/page-props.ts";
import { openFiles, openSample } from "./open-files.ts";
import type { PageHost } from "./standalone-host.ts";
import { PAGE_WORDS } from "./standalone-words.ts";
import { useDrop } from "./use-drop.ts";
import { usePageState } from "./use-host-state.ts";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "12px",
    padding: "16px 12px",
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  big: { padding: "max(32px, 16vh) 24px", marginTop: "4vh" },
  small: { padding: "8px 12px", gap: "6px" },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `2px dashed ${tokens.colorBrandStroke1}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", justifyContent: "center" },
  quiet: { color: tokens.colorNeutralForeground2 },
  files: { margin: "0", padding: "0", listStyle: "none" },
  file: { display: "flex", alignItems: "center", justifyContent: "space-between", overflowWrap: "anywhere" },
});

const KINDS = ".xlsx,.xlsm,.xls,.csv";

/** Where files come in: a place to drop them, a button, the sample; and those that lie open. */
export function Front(page: Page & { host: PageHost }) {
  const { host, desk, language } = page;
  const styles = useStyles();
  const words = PAGE_WORDS[language];
  const isOver = useDrop((dropped) => openFiles(desk, host, dropped));
  const isFirst = usePageState(host).contents.files.length === 0;
  return (
    <div className={mergeClasses(styles.zone, isFirst ? styles.big : styles.small, isOver && styles.over)}>
      {isFirst && <DocumentAddRegular fontSize={48} />}
      {isFirst && <Text size={400}>{words.dropHere}</Text>}
      <Files {...page} />
      <div className={styles.buttons}>
        <ChooseFiles {...page} isFirst={isFirst} />
        {isFirst && (
          <Button size="large" disabled={desk.isBusy} onClick={() => openSample(desk, host)}>
            {words.sample}
          </Button>
        )}
      </div>
      {isFirst && <Text className={styles.quiet}>{words.stays}</Text>}
    </div>
  );
}

function ChooseFiles({ host, desk, language, isFirst }: Page & { host: PageHost; isFirst: boolean }) {
  const words = PAGE_WORDS[language];
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    openFiles(desk, host, [...(target.files ?? [])]);
    // The same file may be chosen again, once it was mended.
    target.value = "";
  };
  const look = isFirst ? ({ appearance: "primary", size: "large" } as const) : ({ size: "small" } as const);
  return (
    <>
      <input ref={input} hidden multiple type="file" accept={KINDS} aria-label={words.choose} onChange={take} />
      <Button {...look} disabled={desk.isBusy} onClick={() => input.current?.click()}>
        {isFirst ? words.choose : words.addFiles}
      </Button>
    </>
  );
}

function Files({ host, desk, language }: Page & { host: PageHost }) {
  const styles = useStyles();
  const words = PAGE_WORDS[language];
  const { files } = usePageState(host).contents;
  if (files.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={words.files}>
      {files.map(({ name }) => (
        <li key={name} className={styles.file}>
          <Text weight="semibold">{name}</Text>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.close(name)}
            disabled={desk.isBusy}
            onClick={() => void host.close(name)}
          />
        </li>
      ))}
    </ul>
  );
}
