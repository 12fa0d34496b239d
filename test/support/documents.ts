import type { Centre } from "../../src/lib/centre/centre.ts";
import { documentPapers, runDocument } from "../../src/lib/centre/running/run-document.ts";
import type { Document } from "../../src/lib/document/document.ts";
import type { Paper, PaperCell } from "../../src/lib/document/paper.ts";
import { type Asked, requestOf } from "./centre.ts";

/** A document as it is finished, made at half past nine on 2025-11-01. */
export function paperOf(document: Document<Centre>, centre: Centre, asked: Asked): Paper {
  return documentPapers(runDocument(document, centre, requestOf(asked)), "2025-11-01 09:30")[0]!;
}

/** What stands under a heading, a line a paragraph or row, its marks those of plain text. */
export function under(heading: string, paper: Paper): string[] {
  const lines: string[] = [];
  let isUnder = false;
  for (const block of paper.blocks) {
    if (block.kind === "heading") isUnder = block.text === heading;
    else if (isUnder) lines.push(...linesOf(block));
  }
  return lines.map((line) =>
    line.replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)),
  );
}

function linesOf(block: Paper["blocks"][number]): string[] {
  if (block.kind === "paragraph") return [block.runs.map(({ text }) => text).join("")];
  if (block.kind === "table") return block.rows.map(({ cells }) => cells.join(" | "));
  return block.kind === "caption" ? [block.text] : [];
}

/** The cells of the report that its sentences say. */
export function cellsSaid({ blocks }: Paper): PaperCell[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? block.runs.flatMap(({ cell }) => cell ?? []) : []));
}
