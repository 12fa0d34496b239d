import type { Language } from "../words/words.ts";

/** The language somebody chose; null when nobody did, or where nothing is kept. */
export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(storageKey());
  } catch {
    return null;
  }
}

/** Where nothing can be kept, the choice lasts as long as the pane. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey(), language);
  } catch {
    return;
  }
}

/** Excel on the web shares storage between sites unless the key says whose it is; a page of our own has no Office. */
function storageKey(): string {
  const { partitionKey } = typeof Office === "undefined" ? {} : (Office.context as { partitionKey?: string });
  return `${partitionKey ?? ""}seatledger.language`;
}
