import { UserError } from "../../../lib/problem.ts";
import { requireRoom } from "../../../lib/report/face/excel-limits.ts";
import type { Grid } from "../../../lib/report/grid.ts";
import type { PlacedSheet } from "../../../lib/report/workbook-port.ts";
import type { WorkOptions } from "../../../lib/table/progress.ts";
import type { ExcelSession } from "../session.ts";
import { assignSpots, type Spot } from "./assign-spots.ts";
import { Outbox } from "./outbox.ts";
import { type Census, isHousehold, readCensus, readOccupied } from "./read-census.ts";
import { settle } from "./settle.ts";
import { stageSpots } from "./stage-spots.ts";
import { swapSpots } from "./swap-spots.ts";

const doing = { zh: "写入报表", en: "Writing the reports" };

/**
 * Puts the grids into the open workbook, all or none. Each is written into a hidden sheet first; when all are there,
 * they take their places at once. What they replace is kept hidden, for `restoreLast`.
 */
export async function putGrids(
  session: ExcelSession,
  grids: readonly Grid[],
  options: WorkOptions = {},
): Promise<PlacedSheet[]> {
  for (const grid of grids) requireRoom(grid);
  await session.write(settle, { doing, ...options });
  let placed: PlacedSheet[] = [];
  try {
    await session.write((context) => write(context, grids, { ...options, onPlaced: (all) => (placed = all) }), {
      doing,
      ...options,
    });
    return placed;
  } catch (error) {
    if (await isDone(session)) return placed;
    throw error;
  }
}

interface Placing extends WorkOptions {
  /** Told before the sheets change places where they go. */
  readonly onPlaced: (placed: PlacedSheet[]) => void;
}

async function write(context: Excel.RequestContext, grids: readonly Grid[], options: Placing): Promise<void> {
  const census = await readCensus(context);
  const spots = assignSpots(grids, census, await readOccupied(context, census));
  checkSpots(spots, census);
  const staged = await stageSpots(new Outbox(context, options.signal), spots, { ...options, census });
  requireUnchanged(census, await readCensus(context));
  options.signal?.throwIfAborted();
  options.onPlaced(spots.map(placedSheet));
  await swapSpots(context, staged);
  await settle(context);
}

function placedSheet({ name, former }: Spot): PlacedSheet {
  return { name, replaced: former !== null };
}

/** Whether the run came to its goal after all; if not, no more is to be seen of it. What fails here the next run does. */
async function isDone(session: ExcelSession): Promise<boolean> {
  try {
    return (await session.write(settle, { doing })) === "done";
  } catch {
    return false;
  }
}

/** Throws a UserError where a protection stands in the way. */
function checkSpots(spots: readonly Spot[], { isStructureProtected }: Census): void {
  if (isStructureProtected) {
    throw new UserError("工作簿的结构受保护,不能添加工作表。请在“审阅”中撤销“保护工作簿”,再重试。");
  }
  const locked = spots.flatMap(({ former }) => (former?.isProtected ? `“${former.name}”` : []));
  if (locked.length === 0) return;
  throw new UserError(`工作表${locked.join("、")}受保护,不能更新。请在“审阅”中撤销工作表保护,再重试。`);
}

/** Throws a UserError where somebody has changed the sheets of the workbook meanwhile. */
function requireUnchanged(before: Census, after: Census): void {
  if (describe(before) === describe(after)) return;
  throw new UserError("写入期间有人增删、改名或保护了工作表,为了不出错,这次没有写入。请再运行一次。");
}

function describe({ sheets, isStructureProtected }: Census): string {
  const seen = sheets.filter((sheet) => !isHousehold(sheet));
  return JSON.stringify([
    isStructureProtected,
    seen.map(({ id, name, isProtected, texts }) => [id, name, isProtected, texts.mark]),
  ]);
}
