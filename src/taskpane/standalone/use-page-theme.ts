import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { chooseTheme } from "../office/theme.ts";

const DARK = "(prefers-color-scheme: dark)";
const FORCED = "(forced-colors: active)";

/** The looks that the system asks for, as long as the page is open. */
export function useSystemTheme(): { readonly theme: Theme; readonly isDark: boolean } {
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
