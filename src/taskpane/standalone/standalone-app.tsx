import { useEffect, useMemo, useRef } from "react";
import { App } from "../app.tsx";
import { keepLanguage } from "../office/kept-language.ts";
import type { PageProps } from "../state/page-props.ts";
import { RibbonEvents } from "../state/ribbon-events.ts";
import type { Language } from "../words/words.ts";
import { FilePicker } from "./file-picker.tsx";
import { openSample } from "./open-files.ts";
import type { StandaloneHost } from "./standalone-host.ts";
import { useHostState } from "./use-host-state.ts";
import { useSystemTheme } from "./use-page-theme.ts";
import { Viewer } from "./viewer/viewer.tsx";

interface StandaloneAppProps {
  readonly host: StandaloneHost;
  readonly language: Language;
  /** Whether the address asks for the sample. */
  readonly wantsSample: boolean;
}

/** The pane as a web page, without Excel: files come in above its pages, and what is made is shown beside them. */
export function StandaloneApp({ host, language, wantsSample }: StandaloneAppProps) {
  const { theme, isDark } = useSystemTheme();
  const ribbon = useMemo(() => new RibbonEvents(), []);
  const now = useMemo(() => new Date(), []);
  const { contents } = useHostState(host);
  return (
    <App
      host={host}
      ribbon={ribbon}
      theme={theme}
      language={language}
      keepLanguage={keepLanguage}
      now={now}
      layout={{
        kind: contents.files.length === 0 && contents.made.length === 0 ? "empty" : "wide",
        header: (props) => (
          <>
            {wantsSample && <FirstSample {...props} host={host} />}
            <FilePicker {...props} host={host} />
          </>
        ),
        aside: (props) => <Viewer {...props} host={host} isDark={isDark} />,
      }}
    />
  );
}

/** Opens the sample once. */
function FirstSample({ store, host }: PageProps & { host: StandaloneHost }) {
  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    openSample(store, host);
  }, [store, host]);
  return null;
}
