import { UserError } from "../../../lib/problem.ts";
import type { WorkOptions } from "../../../lib/table/progress.ts";
import type { ExcelSession } from "../session.ts";
import { beginPhase } from "./marks.ts";
import { isHousehold, readCensus, type Census, type CensusSheet } from "./read-census.ts";
import { bringBack, settle } from "./settle.ts";

const doing = { zh: "恢复上一次的结果", en: "Restoring the previous result" };

/** What came of it: the names of the sheets that hold their previous result again, and of those that had none and went. */
export interface Restored {
  readonly restored: readonly string[];
  readonly removed: readonly string[];
}

/** Undoes the last run; null where there is none to undo. */
export async function restoreLast(session: ExcelSession, options: WorkOptions = {}): Promise<Restored | null> {
  await session.write(settle, { doing, ...options });
  let restored: Restored | null = null;
  try {
    await session.write(
      async (context) => {
        const census = await readCensus(context);
        restored = planOf(census);
        if (restored === null) return;
        beginPhase(context.workbook, "restore");
        await bringBack(context, census);
      },
      { doing, ...options },
    );
    return restored;
  } catch (error) {
    if ((await session.write(settle, { doing })) === "done") return restored;
    throw error;
  }
}

function planOf({ sheets, isStructureProtected }: Census): Restored | null {
  const kept = sheets.filter(({ texts }) => texts.previous !== undefined);
  if (kept.length === 0) return null;
  const marks = new Set(kept.map(({ texts }) => texts.previous));
  const live = sheets.filter((sheet) => !isHousehold(sheet));
  const restored = live.filter(({ texts }) => texts.mark !== undefined && marks.has(texts.mark));
  const removed = live.filter(({ texts }) => texts.previous === "");
  requireFree([...restored, ...removed], isStructureProtected);
  return { restored: restored.map(({ name }) => name), removed: removed.map(({ name }) => name) };
}

function requireFree(sheets: readonly CensusSheet[], isStructureProtected: boolean): void {
  const locked = sheets.filter(({ isProtected }) => isProtected).map(({ name }) => `工作表“${name}”`);
  if (isStructureProtected) locked.push("工作簿的结构");
  if (locked.length === 0) return;
  throw new UserError(`${locked.join("、")}受保护,不能恢复。请在“审阅”中撤销保护,再重试。`);
}
