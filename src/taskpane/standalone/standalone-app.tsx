import type { Theme } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { App } from "../app.tsx";
import { keepLanguage } from "../office/kept-language.ts";
import { chooseTheme } from "../office/theme.ts";
import { RibbonEvents } from "../state/ribbon.ts";
import type { PageProps } from "../state/use-pane-store.ts";
import type { Language } from "../words/words.ts";
import { FilePicker } from "./file-picker.tsx";
import { openSample } from "./open-files.ts";
import { type StandaloneHost, useHostState } from "./standalone-host.ts";
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

const DARK = "(prefers-color-scheme: dark)";
const FORCED = "(forced-colors: active)";

/** The looks that the system asks for, as long as the page is open. */
function useSystemTheme(): { readonly theme: Theme; readonly isDark: boolean } {
  const isDark = useMedia(DARK);
  const isForced = useMedia(FORCED);
  return { theme: chooseTheme({ isDark, isForced }), isDark };
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
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
