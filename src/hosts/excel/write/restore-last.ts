import { UserError } from "../../../lib/problem.ts";
import type { WorkOptions } from "../../../lib/table/progress.ts";
import type { ExcelSession } from "../session.ts";
import { beginPhase, formerIn } from "./marks.ts";
import { type Census, type CensusSheet, readCensus } from "./read-census.ts";
import { revivedName } from "./revive-sheet.ts";
import { bringBack, orphansOf, pairsOf, settle } from "./settle.ts";

const doing = { zh: "恢复上一次的结果", en: "Restoring the previous result" };

/** What came of it: the names of the sheets that hold their previous result again, and of those that had none and went. */
export interface Restored {
  readonly restored: readonly string[];
  readonly removed: readonly string[];
  /** Those restored that had charts made elsewhere, which could not be kept. */
  readonly withoutCharts: readonly string[];
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

function planOf(census: Census): Restored | null {
  const { sheets, isStructureProtected } = census;
  const pairs = pairsOf(sheets, "previous");
  const orphans = orphansOf(census);
  const removed = sheets.filter((sheet) => sheet.texts.previous === "");
  if (pairs.length + orphans.length + removed.length === 0) return null;
  requireFree([...pairs.map(({ live }) => live), ...removed], isStructureProtected);
  const restored = [
    ...pairs.map(({ kept, live }) => ({ kept, name: live.name })),
    ...orphans.map((kept) => ({ kept, name: revivedName(kept, census) })),
  ];
  return {
    restored: restored.map(({ name }) => name),
    removed: removed.map(({ name }) => name),
    withoutCharts: restored
      .filter(({ kept }) => formerIn(kept.texts.former ?? "").hasLostCharts)
      .map(({ name }) => name),
  };
}

function requireFree(sheets: readonly CensusSheet[], isStructureProtected: boolean): void {
  const locked = sheets.filter(({ isProtected }) => isProtected).map(({ name }) => `工作表“${name}”`);
  if (isStructureProtected) locked.push("工作簿的结构");
  if (locked.length === 0) return;
  throw new UserError(`${locked.join("、")}受保护,不能恢复。请在“审阅”中撤销保护,再重试。`);
}
