import path from "node:path";
import { saveFile } from "../hosts/file/save.ts";
import { writePaper } from "../hosts/word/write-paper.ts";
import type { Centre } from "../lib/centre/centre.ts";
import type { Request } from "../lib/centre/running/ask.ts";
import { documentPapers, runDocument } from "../lib/centre/running/run-document.ts";
import type { Document } from "../lib/document/document.ts";
import { type OptionValues, type Terminal, textOption, UsageError } from "./command.ts";

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

/** Where the documents of a run go: as told, or beside the first input; several are told apart by their names. */
export interface DocumentTarget {
  readonly inputs: readonly string[];
  readonly target: string | null;
  readonly force: boolean;
}

/** Saves documents, each whole or not at all. */
export async function saveDocuments(
  files: readonly WrittenDocument[],
  asked: DocumentTarget,
  terminal: Terminal,
): Promise<void> {
  for (const { file, bytes } of placedDocuments(files, asked)) {
    terminal.tell(`写 ${file}\n`);
    await saveFile(file, bytes, { force: asked.force });
    terminal.print(`${file}\n`);
  }
}

/** The file that each document becomes. */
export function placedDocuments(files: readonly WrittenDocument[], { inputs, target }: DocumentTarget) {
  const beside = path.parse(inputs[0]!);
  const base = path.parse(target ?? path.join(beside.dir, `${beside.name} .docx`));
  return files.map(({ name, bytes }) => {
    const isNamed = target !== null && files.length === 1;
    return { file: isNamed ? target : path.join(base.dir, `${base.name.trimEnd()} ${name}.docx`), bytes };
  });
}

/** The file that `--docx` is to write: `--out FILE.docx`, or the one name among the operands that ends so; null for neither. */
export function documentTarget(named: readonly string[], options: OptionValues): string | null {
  const idle = ["json", "into", "picture"].find((option) => options[option] !== undefined);
  if (idle !== undefined) throw new UsageError(`--docx 只写 Word 文书,不能和 --${idle} 一起用。`);
  const targets = [...named, ...[textOption(options, "out") ?? []].flat()];
  if (targets.length > 1) throw new UsageError(`Word 文书只能写到一个文件,给出了 ${targets.join("、")}。`);
  const [target = null] = targets;
  if (target !== null && !isDocument(target)) throw new UsageError(`Word 文书要写成 .docx 文件,不是“${target}”。`);
  return target;
}

/** Whether a path names a Word document, which no input is. */
export function isDocument(file: string): boolean {
  return path.extname(file).toLowerCase() === ".docx";
}
