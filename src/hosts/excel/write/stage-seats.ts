import { safeSheetName } from "../../../lib/report/face/excel-limits.ts";
import type { WorkOptions } from "../../../lib/table/progress.ts";
import type { Seat } from "./assign-seats.ts";
import { copyCells } from "./carry-sheet.ts";
import { formerText } from "./former.ts";
import type { Frame } from "./frame.ts";
import { keepCharts } from "./keep-charts.ts";
import { HIDDEN_SHEET, nameSheet, type SheetName } from "./marks.ts";
import { ACTION_BYTES, type Outbox } from "./outbox.ts";
import type { Census } from "./read-census.ts";
import { readFrame } from "./read-frame.ts";
import { setUpFrame } from "./set-up-frame.ts";
import { stageGrid } from "./stage-grid.ts";

/** A seat whose grid is written, into a hidden sheet of its own. */
export interface StagedSeat extends Seat {
  readonly draft: Excel.Worksheet;
  readonly frame: Frame;
}

interface SeatStaging extends WorkOptions {
  readonly census: Census;
}

/** Writes every grid into a hidden sheet, and keeps a hidden copy of every sheet that is to be replaced. */
export async function stageSeats(
  outbox: Outbox,
  seats: readonly Seat[],
  { onProgress, census }: SeatStaging,
): Promise<StagedSeat[]> {
  const names = census.sheets.map(({ name }) => name).concat(seats.map(({ name }) => name));
  const of = seats.reduce((rows, { grid }) => rows + grid.rows.length, 0);
  const staged: StagedSeat[] = [];
  let before = 0;
  for (const seat of seats) {
    const step = `写 ${seat.name}`;
    const onRows = (count: number) => onProgress?.({ step, done: Math.min(of, before + count), of });
    onRows(0);
    staged.push(await stageSeat(outbox, seat, { name: nextName(names), onRows }));
    before += seat.grid.rows.length;
  }
  onProgress?.({ step: "换上新表", done: of, of });
  await backUp(outbox, seats, names);
  return staged;
}

/** A name for a hidden sheet, which nobody has. */
function nextName(names: string[]): string {
  const name = safeSheetName(HIDDEN_SHEET, names);
  names.push(name);
  return name;
}

interface Draft {
  readonly name: string;
  readonly onRows: (count: number) => void;
}

async function stageSeat(outbox: Outbox, seat: Seat, { name, onRows }: Draft): Promise<StagedSeat> {
  await outbox.admit(6 * ACTION_BYTES);
  const draft = addHidden(outbox, name, { name: "draft", text: seat.former ? "copy" : "new" });
  const frame = await stageGrid(outbox, draft, { grid: seat.grid, onRows });
  // A sheet that is replaced gets its frame when its cells come.
  if (!seat.former) await setUpFrame(outbox, draft, frame);
  return { ...seat, draft, frame };
}

function addHidden({ context }: Outbox, name: string, said: { name: SheetName; text: string }): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  nameSheet(sheet, said.name, said.text);
  sheet.visibility = "VeryHidden";
  return sheet;
}

/** Excel's own copying of sheets would for a moment show one that nothing tells from the user's. */
async function backUp(outbox: Outbox, seats: readonly Seat[], names: string[]): Promise<void> {
  const { workbook } = outbox.context;
  for (const { former, mark } of seats) {
    if (!former || mark === null) continue;
    const live = workbook.worksheets.getItem(former.id);
    const frame = await readFrame(live);
    await outbox.admit(8 * ACTION_BYTES);
    const copy = addHidden(outbox, nextName(names), { name: "backup", text: mark });
    nameSheet(copy, "former", formerText({ name: former.name, hasLostCharts: frame.hasLostCharts }));
    copyCells(live, copy, frame);
    keepCharts(copy, frame.charts);
    await setUpFrame(outbox, copy, { ...frame, charts: [] });
  }
  await outbox.send();
}
