import { unescapeXml } from "./package/xml-scan.ts";

/** The XML of a sheet or of texts without what SheetJS reads otherwise than it is meant. */
export function plainCells(xml: string): string {
  return spellOut(fillEmpty(closeRanks(dropComments(xml))));
}

/** A tag in a comment is none. */
function dropComments(xml: string): string {
  return xml.replace(/<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->/g, (found) => (found.startsWith("<!--") ? "" : found));
}

/** SheetJS looks for one space behind a tag's name, and for none before its end. */
function closeRanks(xml: string): string {
  return xml.replace(/<([\w:]+)(?:[\t\r\n]|(?= {2}))\s*/g, "<$1 ").replace(/<\/([\w:]+)\s+>/g, "</$1>");
}

/** SheetJS does not count a `<si/>` or a `<row/>`, and takes whatever follows for its neighbour. */
function fillEmpty(xml: string): string {
  return xml.replace(/<((?:\w+:)?(?:si|row))\s*\/>/g, "<$1></$1>");
}

/** SheetJS keeps but 16 bits of a letter that is given by number. */
function spellOut(xml: string): string {
  return xml.replace(/&#(?:x0*[\da-f]{5,6}|0*\d{5,7});/gi, (entity) => {
    const letter = unescapeXml(entity);
    return letter.length > 1 ? letter : entity;
  });
}
