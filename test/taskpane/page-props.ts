import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { INITIAL_STATE } from "../../src/taskpane/state/pane-state.ts";
import type { PageProps } from "../../src/taskpane/state/use-pane-store.ts";
import { type Language, WORDS } from "../../src/taskpane/words/words.ts";
import { paneHost } from "./pane-host.ts";

/** What a page is given where nothing is being done. */
export function pagePropsIn(language: Language): PageProps {
  const nothing = () => undefined;
  const acts = { run: nothing, attempt: nothing, restore: nothing, cancel: nothing, goTo: nothing };
  const store = { state: INITIAL_STATE, isBusy: false, ...acts };
  return { words: WORDS[language], language, store, host: paneHost([]) };
}

/** What is rendered, and what of it can be read. */
export function rendered(element: ReactElement): { markup: string; text: string } {
  const markup = renderToStaticMarkup(element);
  return { markup, text: markup.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ") };
}
