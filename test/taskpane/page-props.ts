import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Page } from "../../src/taskpane/state/page-props.ts";
import { CLEAR_DESK } from "../../src/taskpane/state/pane-state.ts";
import { WORDS, type Language } from "../../src/taskpane/words/words.ts";
import { paneHost } from "./pane-host.ts";

/** What a page is given where nothing is being done. */
export function pageIn(language: Language): Page {
  const nothing = () => undefined;
  const acts = { run: nothing, attempt: nothing, restore: nothing, cancel: nothing, goTo: nothing };
  const desk = { state: CLEAR_DESK, isBusy: false, ...acts };
  return { words: WORDS[language], language, desk, host: paneHost([]) };
}

/** What is drawn, and what of it can be read. */
export function drawn(element: ReactElement): { markup: string; text: string } {
  const markup = renderToStaticMarkup(element);
  return { markup, text: markup.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ") };
}
