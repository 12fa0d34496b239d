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
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { HeadphonesSoundWaveRegular } from "@fluentui/react-icons/svg/headphones-sound-wave";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useState, type ReactNode } from "react";
import type { Bell } from "./desk/bell.ts";
import { DOORS, type Door } from "./desk/door.ts";
import type { PaneHost } from "./desk/pane-host.ts";
import type { RibbonAction } from "./desk/ribbon.ts";
import { BooksView } from "./parts/books-view.tsx";
import { InquiryPage } from "./parts/inquiry-page.tsx";
import type { Page } from "./parts/page.ts";
import { QualityPage } from "./parts/quality-page.tsx";
import { ReportsPage } from "./parts/reports-page.tsx";
import { useDesk } from "./parts/use-desk.ts";
import { useDoor } from "./parts/use-door.ts";
import { WorkLine } from "./parts/work-line.tsx";
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
}

const useStyles = makeStyles({
  pane: { minHeight: "100vh" },
  column: { display: "flex", flexDirection: "column", gap: "12px", padding: "8px 12px 24px" },
  top: { display: "flex", justifyContent: "space-between", alignItems: "center" },
});

/** The task pane: its pages, and under each what is being done and what came of it. */
export function App({ host, bell, theme, language: first, keepLanguage, now }: PaneProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState(first);
  const { door, open, asked } = useDoor(bell);
  const words = WORDS[language];
  const page = { words, language, desk: useDesk(host, language), host };
  const switchLanguage = () => {
    const other = language === "zh" ? "en" : "zh";
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
      <main className={styles.column}>
        <div className={styles.top}>
          <Text as="h1" weight="semibold" size={400}>
            {words.productName}
          </Text>
          <Button size="small" appearance="subtle" onClick={switchLanguage}>
            {words.otherLanguage}
          </Button>
        </div>
        <Doors words={words} door={door} open={open} />
        <OpenPage door={door} now={now} asked={asked} page={page} />
      </main>
    </FluentProvider>
  );
}

const ICONS = {
  reports: <DocumentTableRegular />,
  quality: <HeadphonesSoundWaveRegular />,
  inquiry: <SearchRegular />,
} as const satisfies Record<Door, ReactNode>;

function Doors({ words, door, open }: { words: Words; door: Door; open: (door: Door) => void }) {
  return (
    <TabList aria-label={words.doors} selectedValue={door} onTabSelect={(_, { value }) => open(value as Door)}>
      {DOORS.map((one) => (
        <Tab key={one} value={one} icon={ICONS[one]}>
          {words[one]}
        </Tab>
      ))}
    </TabList>
  );
}

interface OpenPageProps {
  readonly door: Door;
  readonly now: Date;
  readonly asked: RibbonAction | null;
  readonly page: Page;
}

/** Both pages that make reports show what was made. */
function OpenPage({ door, now, asked, page }: OpenPageProps) {
  if (door === "inquiry") return <InquiryPage {...page} />;
  const { words, desk } = page;
  return (
    <>
      {door === "reports" ? <ReportsPage {...page} now={now} asked={asked} /> : <QualityPage {...page} now={now} />}
      <Button disabled={desk.isBusy} onClick={desk.restore}>
        {words.restore}
      </Button>
      <WorkLine words={words} desk={desk} />
      <BooksView {...page} />
    </>
  );
}
