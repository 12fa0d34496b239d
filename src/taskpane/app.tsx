import {
  Button,
  FluentProvider,
  makeStyles,
  Tab,
  TabList,
  Text,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { BookRegular } from "@fluentui/react-icons/svg/book";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { HeadphonesSoundWaveRegular } from "@fluentui/react-icons/svg/headphones-sound-wave";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useState, type ReactNode } from "react";
import { WorkLine } from "./components/work-status.tsx";
import { OpenDoor } from "./pages/active-page.tsx";
import { DOORS, type Door } from "./state/page-id.ts";
import type { Page } from "./state/page-props.ts";
import type { PaneHost } from "./state/pane-host.ts";
import type { Bell } from "./state/ribbon-events.ts";
import { useDoor } from "./state/use-active-page.ts";
import { useDesk } from "./state/use-pane-store.ts";
import { WORDS, type Language, type Words } from "./words/words.ts";

/** What the pane is opened with. */
export interface PaneProps {
  readonly host: PaneHost;
  readonly bell: Bell;
  readonly theme: Theme;
  readonly language: Language;
  /** Remembers a language that was chosen. */
  readonly keepLanguage: (language: Language) => void;
  readonly now: Date;
  /** What stands around the doors where the pane is a page of its own. */
  readonly page?: Surroundings;
}

/** How the doors stand: alone in the pane, after what comes in front of them, or with the sheets beside them. */
interface Surroundings {
  /** Before anything is open there is nothing that the doors could be about. */
  readonly layout: "pane" | "empty" | "wide";
  readonly front: (page: Page) => ReactNode;
  readonly beside: (page: Page) => ReactNode;
}

const PANE: Surroundings = { layout: "pane", front: () => null, beside: () => null };

/** Room for the sheets beside the doors, each scrolling on its own. */
const ROOMY = "@media (min-width: 900px)";

const useStyles = makeStyles({
  pane: { minHeight: "100vh" },
  empty: { maxWidth: "960px", margin: "0 auto" },
  wide: {
    [ROOMY]: { display: "grid", gridTemplateColumns: "380px minmax(0, 1fr)", gridTemplateRows: "100vh" },
    "& > *": { boxSizing: "border-box", minWidth: "0", [ROOMY]: { overflowY: "auto" } },
  },
  column: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "8px 12px 24px",
    "& > *": { flexShrink: "0" },
  },
  doors: { "@media (max-width: 400px)": { "& .fui-Tab__icon": { display: "none" } } },
  top: { display: "flex", justifyContent: "space-between", alignItems: "center" },
});

/** The task pane: its pages, and under each what is being done and what came of it. */
export function App({ host, bell, theme, language: first, keepLanguage, now, page: around = PANE }: PaneProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState(first);
  const page = { words: WORDS[language], language, desk: useDesk(host, language), host };
  const choose = (other: Language) => {
    setLanguage(other);
    keepLanguage(other);
  };
  return (
    <FluentProvider
      theme={theme}
      className={styles.pane}
      style={{ colorScheme: theme === webLightTheme ? "light" : "dark" }}
      lang={language === "zh" ? "zh-CN" : "en"}
    >
      <main className={around.layout === "pane" ? undefined : styles[around.layout]}>
        <div className={styles.column}>
          <Top {...page} choose={choose} />
          {around.front(page)}
          {around.layout === "empty" ? <WorkLine {...page} /> : <House bell={bell} now={now} page={page} />}
        </div>
        {around.beside(page)}
      </main>
    </FluentProvider>
  );
}

function Top({ words, language, choose }: Page & { choose: (other: Language) => void }) {
  return (
    <div className={useStyles().top}>
      <Text as="h1" weight="semibold" size={400}>
        {words.productName}
      </Text>
      <Button size="small" appearance="subtle" onClick={() => choose(language === "zh" ? "en" : "zh")}>
        {words.otherLanguage}
      </Button>
    </div>
  );
}

/** The doors, and the one that is open. */
function House({ bell, now, page }: { bell: Bell; now: Date; page: Page }) {
  const { door, open, asked } = useDoor(bell);
  return (
    <>
      <Doors words={page.words} door={door} open={open} />
      <OpenDoor door={door} now={now} asked={asked} page={page} />
    </>
  );
}

const ICONS = {
  reports: <DocumentTableRegular />,
  quality: <HeadphonesSoundWaveRegular />,
  inquiry: <SearchRegular />,
  definitions: <BookRegular />,
} as const satisfies Record<Door, ReactNode>;

function Doors({ words, door, open }: { words: Words; door: Door; open: (door: Door) => void }) {
  return (
    <TabList
      className={useStyles().doors}
      aria-label={words.doors}
      selectedValue={door}
      onTabSelect={(_, { value }) => open(value as Door)}
    >
      {DOORS.map((one) => (
        <Tab key={one} value={one} icon={ICONS[one]}>
          {words[one]}
        </Tab>
      ))}
    </TabList>
  );
}
