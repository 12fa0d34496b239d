import { shownText } from "../../lib/report/face/excel-limits.ts";

/** `text` so that Excel shows it as it is, with nothing in it that Excel unescapes. */
export function storedText(text: string): string {
  return shownText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
