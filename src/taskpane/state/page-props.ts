import type { Language, Words } from "../words/words.ts";
import type { PaneHost } from "./pane-host.ts";
import type { PaneStore } from "./use-pane-store.ts";

/** What every page of the pane is given. */
export interface PageProps {
  readonly words: Words;
  readonly language: Language;
  readonly store: PaneStore;
  readonly host: PaneHost;
}

/** A title in the pane's language. */
export function titleIn(language: Language, { title, english }: { title: string; english: string }): string {
  return language === "zh" ? title : english;
}
