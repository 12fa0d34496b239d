import { makeStyles, Select, Spinner, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { PageProps } from "../../state/use-pane-store.ts";
import { type Contents, isSamePlace } from "../contents.ts";
import type { SheetFrame, SheetPlace } from "../sheets/sheet-view.ts";
import { type Showing, type StandaloneHost, useHostState } from "../standalone-host.ts";
import { STANDALONE_WORDS, type StandaloneWords } from "../standalone-words.ts";
import { SaveButtons } from "./save-buttons.tsx";
import { SheetGrid } from "./sheet-grid.tsx";

const ChartList = lazy(() => import("./chart-list.tsx"));

const useStyles = makeStyles({
  viewer: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px 12px 24px", minWidth: "0" },
  bar: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center", justifyContent: "space-between" },
  tabs: { overflowX: "auto", flexShrink: "0", scrollbarWidth: "thin" },
  hint: { color: tokens.colorNeutralForeground2, padding: "24px 0" },
});

/** What was made and what lies open, a sheet at a time, with its charts and the ways to save it. */
export function Viewer(props: PageProps & { host: StandaloneHost; isDark: boolean }) {
  const { host, language, isDark, store } = props;
  const styles = useStyles();
  const words = STANDALONE_WORDS[language];
  const { contents, showing } = useHostState(host);
  const section = useRevealed(showing);
  if (contents.files.length === 0 && contents.made.length === 0) return null;
  return (
    <section ref={section} className={styles.viewer} aria-label={words.made}>
      <div className={styles.bar}>
        <SaveButtons {...props} />
        <InputChoice host={host} contents={contents} showing={showing} words={words} />
      </div>
      <MadeTabs host={host} contents={contents} showing={showing} words={words} />
      {contents.made.length === 0 && showing === null && <Text className={styles.hint}>{words.nothingMade}</Text>}
      {showing && (
        <Shown
          key={keyOf(showing.place)}
          host={host}
          store={store}
          contents={contents}
          showing={showing}
          words={words}
          isDark={isDark}
        />
      )}
    </section>
  );
}

/** Where the sheets stand under the pages, one that is shown comes into view. */
function useRevealed(showing: Showing | null) {
  const section = useRef<HTMLElement>(null);
  const jump = showing?.jump ?? 0;
  useEffect(() => {
    if (jump > 0 && !matchMedia("(min-width: 900px)").matches) section.current?.scrollIntoView();
  }, [jump]);
  return section;
}

interface ChoiceProps {
  readonly host: StandaloneHost;
  readonly contents: Contents;
  readonly showing: Showing | null;
  readonly words: StandaloneWords;
}

function MadeTabs({ host, contents: { made }, showing, words }: ChoiceProps) {
  const styles = useStyles();
  if (made.length === 0) return null;
  const shown = showing?.place.file === null ? showing.place.name : null;
  return (
    <div className={styles.tabs}>
      <TabList
        size="small"
        aria-label={words.made}
        selectedValue={shown}
        onTabSelect={(_, { value }) => host.show({ file: null, name: value as string })}
      >
        {made.map(({ name }) => (
          <Tab key={name} value={name}>
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

function InputChoice({ host, contents: { inputs }, showing, words }: ChoiceProps) {
  if (inputs.length === 0) return null;
  const shown = inputs.findIndex((place) => showing && isSamePlace(place, showing.place));
  return (
    <Select
      size="small"
      aria-label={words.lookAt}
      value={shown}
      onChange={(_, { value }) => inputs[Number(value)] && host.show(inputs[Number(value)]!)}
    >
      <option value={-1}>{words.look}</option>
      {inputs.map(({ file, name }, index) => (
        <option key={keyOf({ file, name })} value={index}>{`${name} · ${file ?? ""}`}</option>
      ))}
    </Select>
  );
}

interface ShownProps extends Pick<PageProps, "store"> {
  readonly host: StandaloneHost;
  readonly contents: Contents;
  readonly showing: Showing;
  readonly words: StandaloneWords;
  readonly isDark: boolean;
}

function Shown({ host, store, contents, showing, words, isDark }: ShownProps) {
  const frame = useFrame(host, showing.place, contents);
  if (frame === "unshown") return <Text>{words.unshown}</Text>;
  if (!frame) return <div className="sheet coming-sheet" aria-busy="true" />;
  const label = words.sheet(showing.place.name);
  return (
    <>
      <SheetGrid
        key={frame.serial}
        host={host}
        store={store}
        showing={showing}
        label={label}
        isDark={isDark}
        frame={frame.frame}
      />
      {frame.frame.charts.length > 0 && (
        <div className="charts" role="group" aria-label={words.charts}>
          <Suspense fallback={<Spinner size="small" />}>
            <ChartList charts={frame.frame.charts} isDark={isDark} />
          </Suspense>
        </div>
      )}
    </>
  );
}

/** The frame of a sheet, asked for again when what lies open changes: a sheet may have been made anew. */
function useFrame(host: StandaloneHost, place: SheetPlace, contents: Contents) {
  const [frame, setFrame] = useState<{ serial: number; frame: SheetFrame } | "unshown" | null>(null);
  useEffect(() => {
    let isOver = false;
    host.frame(place).then(
      (found) => {
        if (!isOver)
          setFrame((known) => ({ serial: known && known !== "unshown" ? known.serial + 1 : 0, frame: found }));
      },
      () => {
        if (!isOver) setFrame("unshown");
      },
    );
    return () => {
      isOver = true;
    };
  }, [host, place, contents]);
  return frame;
}

function keyOf({ file, name }: SheetPlace): string {
  return `${file ?? ""}\n${name}`;
}
