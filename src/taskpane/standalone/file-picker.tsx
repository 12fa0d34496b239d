import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { type ChangeEvent, useRef } from "react";
import type { PageProps } from "../state/use-pane-store.ts";
import { openFiles, openSample, useDrop } from "./open-files.ts";
import { type StandaloneHost, useHostState } from "./standalone-host.ts";
import { STANDALONE_WORDS } from "./standalone-words.ts";

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
export function FilePicker(props: PageProps & { host: StandaloneHost }) {
  const { host, store, language } = props;
  const styles = useStyles();
  const words = STANDALONE_WORDS[language];
  const isOver = useDrop((dropped) => openFiles(store, host, dropped));
  const isFirst = useHostState(host).contents.files.length === 0;
  return (
    <div className={mergeClasses(styles.zone, isFirst ? styles.big : styles.small, isOver && styles.over)}>
      {isFirst && <DocumentAddRegular fontSize={48} />}
      {isFirst && <Text size={400}>{words.dropHere}</Text>}
      <Files {...props} />
      <div className={styles.buttons}>
        <ChooseFiles {...props} isFirst={isFirst} />
        {isFirst && (
          <Button size="large" disabled={store.isBusy} onClick={() => openSample(store, host)}>
            {words.sample}
          </Button>
        )}
      </div>
      {isFirst && <Text className={styles.quiet}>{words.stays}</Text>}
    </div>
  );
}

function ChooseFiles({ host, store, language, isFirst }: PageProps & { host: StandaloneHost; isFirst: boolean }) {
  const words = STANDALONE_WORDS[language];
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    openFiles(store, host, [...(target.files ?? [])]);
    // The same file may be chosen again, once it was mended.
    target.value = "";
  };
  const look = isFirst ? ({ appearance: "primary", size: "large" } as const) : ({ size: "small" } as const);
  return (
    <>
      <input ref={input} hidden multiple type="file" accept={KINDS} aria-label={words.choose} onChange={take} />
      <Button {...look} disabled={store.isBusy} onClick={() => input.current?.click()}>
        {isFirst ? words.choose : words.addFiles}
      </Button>
    </>
  );
}

function Files({ host, store, language }: PageProps & { host: StandaloneHost }) {
  const styles = useStyles();
  const words = STANDALONE_WORDS[language];
  const { files } = useHostState(host).contents;
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
            disabled={store.isBusy}
            onClick={() => void host.close(name)}
          />
        </li>
      ))}
    </ul>
  );
}
