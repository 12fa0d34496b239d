import {
  Button,
  FluentProvider,
  makeStyles,
  Tab,
  TabList,
  Text,
  type Theme,
  webLightTheme,
} from "@fluentui/react-components";
import { BookRegular } from "@fluentui/react-icons/svg/book";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { HeadphonesSoundWaveRegular } from "@fluentui/react-icons/svg/headphones-sound-wave";
import { PersonChatRegular } from "@fluentui/react-icons/svg/person-chat";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { type ReactNode, useState } from "react";
import { WorkStatus } from "./components/work-status.tsx";
import { ActivePage } from "./pages/active-page.tsx";
import type { PaneHost } from "./state/pane-host.ts";
import type { RibbonEvents } from "./state/ribbon.ts";
import { type PageId, PAGES, useActivePage } from "./state/use-active-page.ts";
import { type PageProps, usePaneStore } from "./state/use-pane-store.ts";
import { type Language, WORDS, type Words } from "./words/words.ts";

/** What the pane is opened with. */
export interface PaneProps {
  readonly host: PaneHost;
  readonly ribbon: RibbonEvents;
  readonly theme: Theme;
  readonly language: Language;
  /** Remembers a language that was chosen. */
  readonly keepLanguage: (language: Language) => void;
  readonly now: Date;
  /** What stands around the pages where the pane stands alone, outside Excel. */
  readonly layout?: Layout;
}

/** Where the pages are: alone in the pane, or under a header and with the sheets beside them. */
interface Layout {
  /** Before anything is open there is nothing that the pages could be about. */
  readonly kind: "pane" | "empty" | "wide";
  readonly header: (props: PageProps) => ReactNode;
  readonly aside: (props: PageProps) => ReactNode;
}

const PANE: Layout = { kind: "pane", header: () => null, aside: () => null };

/** Room for the sheets beside the pages, each scrolling on its own. */
const ROOMY = "@media (min-width: 900px)";

/** No room for icons beside the tabs' words, be it in a narrow pane or in the column beside the sheets. */
const CRAMPED = "@container (max-width: 400px)";

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
  tabs: {
    containerType: "inline-size",
    flexWrap: "wrap",
    // An icon that is not shown would still keep its distance from the word.
    [CRAMPED]: { "& .fui-Tab__icon": { display: "none" }, "& .fui-Tab": { columnGap: "0" } },
  },
  top: { display: "flex", justifyContent: "space-between", alignItems: "center" },
});

/** The task pane: its pages, and under each what is being done and what came of it. */
export function App({ host, ribbon, theme, language: first, keepLanguage, now, layout = PANE }: PaneProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState(first);
  const props = { words: WORDS[language], language, store: usePaneStore(host, language), host };
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
      <main className={layout.kind === "pane" ? undefined : styles[layout.kind]}>
        <div className={styles.column}>
          <Top {...props} choose={choose} />
          {layout.header(props)}
          {layout.kind === "empty" ? <WorkStatus {...props} /> : <Pages {...props} ribbon={ribbon} now={now} />}
        </div>
        {layout.aside(props)}
      </main>
    </FluentProvider>
  );
}

function Top({ words, language, choose }: PageProps & { choose: (other: Language) => void }) {
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

/** The tabs of the pages, and the active one. */
function Pages({ ribbon, ...props }: PageProps & { ribbon: RibbonEvents; now: Date }) {
  const { page, open, asked } = useActivePage(ribbon);
  return (
    <>
      <PageTabs words={props.words} page={page} open={open} />
      <ActivePage {...props} page={page} asked={asked} />
    </>
  );
}

const ICONS = {
  reports: <DocumentTableRegular />,
  quality: <HeadphonesSoundWaveRegular />,
  service: <PersonChatRegular />,
  inquiry: <SearchRegular />,
  definitions: <BookRegular />,
} as const satisfies Record<PageId, ReactNode>;

function PageTabs({ words, page, open }: { words: Words; page: PageId; open: (page: PageId) => void }) {
  return (
    <TabList
      className={useStyles().tabs}
      aria-label={words.pages}
      selectedValue={page}
      onTabSelect={(_, { value }) => open(value as PageId)}
    >
      {PAGES.map((one) => (
        <Tab key={one} value={one} icon={ICONS[one]}>
          {words[one]}
        </Tab>
      ))}
    </TabList>
  );
}
