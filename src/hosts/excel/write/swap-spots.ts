import { askContents, carrySheet, type Contents } from "./carry-sheet.ts";
import { beginPhase, enterPhase, nameSheet } from "./marks.ts";
import { ACTION_BYTES, Outbox } from "./outbox.ts";
import type { StagedSpot } from "./stage-spots.ts";

/** Puts what is staged where people see it; from here on a run that is broken off can be told, and settled. */
export async function swapSpots(context: Excel.RequestContext, staged: readonly StagedSpot[]): Promise<void> {
  const { workbook } = context;
  const taken = staged.map((spot) => ({
    spot,
    to: spot.former && askContents(workbook.worksheets.getItem(spot.former.id)),
  }));
  await context.sync();
  const outbox = new Outbox(context);
  const phase = beginPhase(workbook, "swap");
  for (const { spot, to } of taken) await take(outbox, spot, to);
  enterPhase(phase, "tidy");
  await outbox.send();
}

async function take(outbox: Outbox, { draft, frame, name, mark }: StagedSpot, to: Contents | null): Promise<void> {
  if (to) return carrySheet(outbox, { from: draft, to, frame });
  await outbox.admit(5 * ACTION_BYTES);
  draft.name = name;
  if (mark !== null) nameSheet(draft, "mark", mark);
  draft.visibility = "Visible";
}
