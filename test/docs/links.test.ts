import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOREIGN = ["node_modules", "dist", "out", "coverage"];
const documents = documentsIn(".");

describe("the documents", () => {
  it("are found", () => {
    expect(documents).toEqual(expect.arrayContaining(["README.md", "README.zh-CN.md", "GLOSSARY.md"]));
  });

  it.each(documents)("%s links only to files and headings that exist", (document) => {
    expect(linksOf(document).filter((link) => !leadsSomewhere(document, link))).toEqual([]);
  });
});

function documentsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory())
      return FOREIGN.includes(entry.name) || entry.name.startsWith(".") ? [] : documentsIn(place);
    return entry.name.endsWith(".md") ? [place] : [];
  });
}

/** The relative links of a document; those to the web are another's to keep. */
function linksOf(document: string): string[] {
  const links = Array.from(proseOf(document).matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g), ([, target]) => target!);
  return links.filter((target) => !/^[a-z]+:/i.test(target));
}

function leadsSomewhere(document: string, link: string): boolean {
  const [file = "", heading] = decodeURI(link).split("#");
  const target = file === "" ? document : path.join(path.dirname(document), file);
  if (!existsSync(target)) return false;
  return heading === undefined || anchorsOf(target).includes(heading);
}

/** The anchors that a page gets from its headings: lower case, spaces as dashes, no punctuation. */
function anchorsOf(document: string): string[] {
  const headings = Array.from(proseOf(document).matchAll(/^#+ +(.+)$/gm), ([, heading]) => heading!);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}

/** A document without its code. */
function proseOf(document: string): string {
  return readFileSync(document, "utf8").replace(/^```[^]*?^```$/gm, "");
}
