import { en } from "./en.ts";
import { type Words, zh } from "./zh.ts";

export type { Words };

export type Language = "zh" | "en";

export const WORDS: Readonly<Record<Language, Words>> = { zh, en };

/** Chinese, unless Office speaks another language or somebody chose. */
export function chooseLanguage(chosen: string | null, displayLanguage: string): Language {
  if (chosen === "zh" || chosen === "en") return chosen;
  return displayLanguage === "" || displayLanguage.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** A title in the pane's language. */
export function titleIn(language: Language, { title, english }: { title: string; english: string }): string {
  return language === "zh" ? title : english;
}
