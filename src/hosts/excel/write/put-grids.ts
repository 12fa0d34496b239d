import { requireRoom } from "../../../lib/report/face/excel-limits.ts";
import type { Grid } from "../../../lib/report/grid.ts";
import type { PlacedSheet } from "../../../lib/report/workbook-port.ts";
import type { WorkOptions } from "../../../lib/table/progress.ts";
import type { ExcelSession } from "../session.ts";
import { assignSeats, type Seat } from "./assign-seats.ts";
import { checkSeats, requireUnchanged } from "./check-seats.ts";
import { offerChoices } from "./offer-choices.ts";
import { Outbox } from "./outbox.ts";
import { readCensus } from "./read-census.ts";
import { readOccupied } from "./read-occupied.ts";
import { settle } from "./settle.ts";
import { stageSeats } from "./stage-seats.ts";
import { swapSeats } from "./swap-seats.ts";

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
  const seats = assignSeats(grids, census, await readOccupied(context, census));
  checkSeats(seats, census);
  const staged = await stageSeats(new Outbox(context, options.signal), seats, { ...options, census });
  requireUnchanged(census, await readCensus(context));
  options.signal?.throwIfAborted();
  options.onPlaced(seats.map(placedSheet));
  await swapSeats(context, staged);
  await offerChoices(context, staged);
  await settle(context);
}

function placedSheet({ name, former }: Seat): PlacedSheet {
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
