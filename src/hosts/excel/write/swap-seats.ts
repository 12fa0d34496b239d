import { askContents, type Contents } from "./clear-sheet.ts";
import { carrySheet } from "./carry-sheet.ts";
import { beginPhase, enterPhase, nameSheet } from "./marks.ts";
import { ACTION_BYTES, Outbox } from "./outbox.ts";
import type { StagedSeat } from "./stage-seats.ts";

/** Puts what is staged where people see it; from here on a run that is broken off can be told, and settled. */
export async function swapSeats(context: Excel.RequestContext, staged: readonly StagedSeat[]): Promise<void> {
  const { workbook } = context;
  const taken = staged.map((seat) => ({
    seat,
    to: seat.former && askContents(workbook.worksheets.getItem(seat.former.id)),
  }));
  await context.sync();
  const outbox = new Outbox(context);
  const phase = beginPhase(workbook, "swap");
  for (const { seat, to } of taken) await take(outbox, seat, to);
  enterPhase(phase, "tidy");
  await outbox.send();
}

async function take(outbox: Outbox, { draft, frame, name, mark }: StagedSeat, to: Contents | null): Promise<void> {
  if (to) return carrySheet(outbox, { from: draft, to, frame });
  await outbox.admit(5 * ACTION_BYTES);
  draft.name = name;
  if (mark !== null) nameSheet(draft, "mark", mark);
  draft.visibility = "Visible";
}
