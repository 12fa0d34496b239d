/** What XML 1.0 has no place for, even escaped; lone surrogates too. */
const illegal = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const longest = 32_767;

/** `text` so that Excel shows it as it is: legal, within a cell's length, and with nothing in it that Excel unescapes. */
export function storedText(text: string): string {
  const legal = text.replace(/\r\n?/g, "\n").replace(illegal, "");
  return cut(legal).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  return text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "") + "…";
}
