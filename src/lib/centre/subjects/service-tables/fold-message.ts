const IGNORED = /[\s。.!,、~]/gu;

/** A text as messages are compared. */
export function foldMessage(text: string): string {
  return text.normalize("NFKC").toUpperCase().replace(IGNORED, "");
}
