// Writes docs/ from the declarations; with --check it only says whether a page is behind them.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { definitionsPage } from "./docs/definitions-page.ts";
import { documentsPage } from "./docs/documents-page.ts";
import { ladderPage } from "./docs/ladder-page.ts";
import { functionsPage } from "./docs/functions-page.ts";
import { measuresPage } from "./docs/measures-page.ts";
import { readingPage } from "./docs/reading-page.ts";
import { reportsPage } from "./docs/reports-page.ts";
import { samplingPage } from "./docs/sampling-page.ts";

const FOLDER = "docs";
const PAGES = {
  "definitions.md": definitionsPage,
  "documents.md": documentsPage,
  "functions.md": functionsPage,
  "ladder.md": ladderPage,
  "measures.md": measuresPage,
  "reading.md": readingPage,
  "reports.md": reportsPage,
  "sampling.md": samplingPage,
};

const isCheck = process.argv.includes("--check");
mkdirSync(FOLDER, { recursive: true });
for (const [name, write] of Object.entries(PAGES)) {
  const file = path.join(FOLDER, name);
  const page = await format(write(), { ...(await resolveConfig(file)), filepath: file });
  if (page === read(file)) continue;
  if (isCheck) {
    console.error(`${file} is behind the declarations it is written from. Run \`npm run docs\` and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, page);
    console.log(file);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
