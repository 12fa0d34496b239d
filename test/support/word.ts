import { strFromU8, unzipSync } from "fflate";

/** The parts of a .docx by their names in it. */
export function partsOfDocx(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The text of a .docx's body: a line a paragraph, those of a table's row together, a bar between cells. */
export function textOfDocx(bytes: Uint8Array): string[] {
  const body = partsOfDocx(bytes)["word/document.xml"]!;
  const rows = body.replace(/<w:tr>.*?<\/w:tr>/gs, (row) => {
    const cells = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textIn(cell));
    return `<w:p><w:t>${cells.join(" | ")}</w:t></w:p>`;
  });
  return [...rows.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => textIn(paragraph)).filter(Boolean);
}

function textIn(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text!);
  return unescaped(texts.join(""));
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
