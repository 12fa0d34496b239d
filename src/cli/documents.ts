import { writePaper } from "../hosts/word/write-paper.ts";
import type { Centre } from "../lib/centre/centre.ts";
import type { Request } from "../lib/centre/running/ask.ts";
import { documentPapers, runDocument } from "../lib/centre/running/run-document.ts";
import type { Document } from "../lib/document/document.ts";

/** A document as it goes to a file. */
export interface WrittenDocument {
  /** What the file is called, without an ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The .docx files of a document, and a sentence for each part that lacks a table. */
export async function documentBytes(
  document: Document<Centre>,
  centre: Centre,
  { request, madeAt }: { readonly request: Request; readonly madeAt: string },
): Promise<{ readonly files: readonly WrittenDocument[]; readonly missing: readonly string[] }> {
  const made = runDocument(document, centre, request);
  const papers = documentPapers(made, madeAt);
  const files = await Promise.all(papers.map(async (paper) => ({ name: paper.name, bytes: await writePaper(paper) })));
  return { files, missing: made.missing };
}
