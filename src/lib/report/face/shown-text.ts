/** What XML 1.0, and so a workbook, has no place for; lone surrogates too. */
const illegal = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const longest = 32_767;

/** `text` as a cell can hold it: legal, and no longer than Excel allows. */
export function shownText(text: string): string {
  const legal = text.replace(/\r\n?/g, "\n").replace(illegal, "");
  if (legal.length <= longest) return legal;
  return legal.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "") + "…";
}
