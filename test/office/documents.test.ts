import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { writePaper } from "../../src/hosts/word/write-paper.ts";
import { DOCUMENTS } from "../../src/lib/centre/documents/index.ts";
import type { Paper } from "../../src/lib/document/paper.ts";
import { centreOf } from "../support/centre.ts";
import { COMPLAINT_POST } from "../support/complaint-post.ts";
import { paperOf } from "../support/documents.ts";

jest.setTimeout(180_000);

const PERIODS = { day: "2025-10-14", week: "2025-W41", month: "2025-10", range: "" };

describe("a Word document in LibreOffice", () => {
  it.each(DOCUMENTS.map((document) => [document.id, document] as const))("says what %s says", async (_, document) => {
    const paper = paperOf(document, await centreOf(COMPLAINT_POST), PERIODS[document.of[0]!]);
    const text = withoutBlanks(printed(await writePaper(paper)));
    expect(linesOf(paper).filter((line) => !text.includes(withoutBlanks(line)))).toEqual([]);
    expect(text).toMatch(/第1页共\d页/);
  });
});

/** What LibreOffice prints, as text in the order of its pages. */
function printed(document: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), "seatledger-word-"));
  try {
    writeFileSync(path.join(folder, "paper.docx"), document);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const words = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path.join(folder, "paper.docx")];
    execFileSync("soffice", words, { timeout: 120_000, stdio: "ignore" });
    return execFileSync("pdftotext", [path.join(folder, "paper.pdf"), "-"]).toString();
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Sentences and the words of cells; a printed line may end anywhere. */
function linesOf({ title, subtitle, blocks }: Paper): string[] {
  const told = blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [block.runs.map(({ text }) => text).join("")];
    if (block.kind === "table") return block.rows.flatMap(({ cells }) => cells);
    return block.kind === "room" ? [] : [block.text];
  });
  return [title, subtitle, ...told];
}

function withoutBlanks(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}
