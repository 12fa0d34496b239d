import { DOCUMENTS } from "../../lib/centre/documents/index.ts";
import { documentPapers, runDocument } from "../../lib/centre/running/run-document.ts";
import type { Period } from "../../lib/facts/period.ts";
import { UserError } from "../../lib/problem.ts";
import type { CommandHandler } from "./command-handler.ts";
import { openWorkbookCentre } from "./inspect.ts";

/** A document by its id, the period it is of, and the moment to stamp on it (`2025-10-10 09:30`). */
interface DocumentRequest {
  readonly document: string;
  readonly period: Period;
  readonly madeAt: string;
}

/** A document as a file, and a sentence for each part of it that lacks a table. */
interface MadeDocument {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly missing: readonly string[];
}

/** Makes a Word document, to be downloaded; nothing is put into the workbook. */
export const makeDocument: CommandHandler<DocumentRequest, MadeDocument> = async (port, asked, options) => {
  const { document: id, period, madeAt } = asked;
  const document = DOCUMENTS.find((one) => one.id === id);
  if (!document) throw new UserError(`没有编号为“${id}”的文档。`);
  const made = runDocument(document, await openWorkbookCentre(port, options), { period, options: {} });
  const [paper] = documentPapers(made, madeAt);
  // What writes Word documents is large, and few days need it.
  const { writePaper } = await import("../../hosts/word/write-paper.ts");
  return { file: `${paper!.name}.docx`, bytes: await writePaper(paper!), missing: made.missing };
};
