import { useEffect, useMemo, useRef } from "react";
import { App } from "../app.tsx";
import { keepLanguage } from "../office/kept-language.ts";
import type { Page } from "../state/page-props.ts";
import { Bell } from "../state/ribbon-events.ts";
import type { Language } from "../words/words.ts";
import { Front } from "./file-picker.tsx";
import { openSample } from "./open-files.ts";
import type { PageHost } from "./standalone-host.ts";
import { usePageState } from "./use-host-state.ts";
import { usePageTheme } from "./use-page-theme.ts";
import { Viewer } from "./viewer/viewer.tsx";

interface WholePageProps {
  readonly host: PageHost;
  readonly language: Language;
  /** Whether the address asks for the sample. */
  readonly wantsSample: boolean;
}

/** The pane as a page of its own: files come in above its doors, and what is made is shown beside them. */
export function WholePage({ host, language, wantsSample }: WholePageProps) {
  const { theme, isDark } = usePageTheme();
  const bell = useMemo(() => new Bell(), []);
  const now = useMemo(() => new Date(), []);
  const { contents } = usePageState(host);
  return (
    <App
      host={host}
      bell={bell}
      theme={theme}
      language={language}
      keepLanguage={keepLanguage}
      now={now}
      page={{
        layout: contents.files.length === 0 && contents.made.length === 0 ? "empty" : "wide",
        front: (page) => (
          <>
            {wantsSample && <FirstSample {...page} host={host} />}
            <Front {...page} host={host} />
          </>
        ),
        beside: (page) => <Viewer {...page} host={host} isDark={isDark} />,
      }}
    />
  );
}

/** Opens the sample once. */
function FirstSample({ desk, host }: Page & { host: PageHost }) {
  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    openSample(desk, host);
  }, [desk, host]);
  return null;
}
