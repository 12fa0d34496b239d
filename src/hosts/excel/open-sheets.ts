import type { WorkOptions } from "../../lib/table/progress.ts";
import { sheetOf, type ExcelSheet } from "./excel-sheet.ts";
import { listSheets } from "./list-sheets.ts";
import { readMerges } from "./read-merges.ts";
import type { ExcelSession } from "./session.ts";

const DOING = { zh: "读取工作簿", en: "Reading the workbook" };

/** The workbook's sheets as they stand: three syncs, however many they are. */
export async function openSheets(session: ExcelSession, options: WorkOptions = {}): Promise<ExcelSheet[]> {
  const steps = { ...options, doing: DOING };
  const listed = await session.read(listSheets, steps);
  const filled = listed.flatMap(({ traits, used }) => (used ? { sheetId: traits.id, area: used } : []));
  const merges = await readMerges(filled, session, steps);
  return listed.map(({ traits }) => {
    const own = merges.flatMap(({ sheetId, area }) => (sheetId === traits.id ? area : []));
    return sheetOf({ ...traits, merges: own }, session, options);
  });
}
