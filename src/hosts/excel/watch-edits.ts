import type { WorkOptions } from "../../lib/table/progress.ts";
import type { ExcelSession } from "./session.ts";

const DOING = { zh: "留意数据改动", en: "Watching for edits" };

/**
 * Notices edits from now on, by whoever has the workbook open: the set takes up the id of each worksheet that is
 * edited, ours included, and may be cleared at any time.
 */
export async function watchEdits(session: ExcelSession, options: WorkOptions = {}): Promise<Set<string>> {
  const editedIds = new Set<string>();
  const listen = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.onChanged.add(({ worksheetId }) => {
      editedIds.add(worksheetId);
      return Promise.resolve();
    });
    await context.sync();
  };
  await session.read(listen, { ...options, doing: DOING });
  return editedIds;
}
