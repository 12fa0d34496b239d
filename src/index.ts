import { openFile } from "./hosts/file/node.ts";
import { saveFile } from "./hosts/file/save.ts";
import { writeWorkbook } from "./hosts/file/write.ts";
import { writePaper } from "./hosts/word/write-paper.ts";
import type { OpenOptions } from "./lib/centre/reading/open-centre.ts";
import {
  openCentre,
  problemGrid,
  type Centre,
  type Grid,
  type Paper,
  type Sheet,
  type WorkOptions,
} from "./lib/index.ts";

export * from "./lib/index.ts";

/** Reads workbooks (.xlsx, .xlsm, .xls, .csv) into one centre. Throws a UserError for a file that cannot be read. */
export async function openWorkbooks(paths: readonly string[], options: OpenOptions = {}): Promise<Centre> {
  const sheets: Sheet[] = [];
  for (const path of paths) sheets.push(...(await openFile(path, options)));
  return openCentre(sheets, options);
}

/** Writes a document as a .docx; an existing one only with `force`. */
export async function saveDocument(target: string, paper: Paper, { force = false } = {}): Promise<void> {
  await saveFile(target, await writePaper(paper), { force });
}

/** Writes report sheets, and the 问题 sheet of their centre, as a new workbook; an existing one only with `force`. */
export async function saveReports(
  target: string,
  sheets: { centre: Centre; grids: readonly Grid[]; force?: boolean },
  options: WorkOptions = {},
): Promise<void> {
  const { centre } = sheets;
  const found = centre.readings.flatMap((reading) => reading.problems);
  const problems = problemGrid(
    found,
    (file) => file,
    (table) => centre.titleOf(table),
  );
  const bytes = await writeWorkbook([...sheets.grids, problems], options);
  await saveFile(target, bytes, { force: sheets.force ?? false });
}
