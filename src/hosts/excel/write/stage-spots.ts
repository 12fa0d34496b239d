import { safeSheetName } from "../../../lib/report/face/excel-limits.ts";
import type { WorkOptions } from "../../../lib/table/progress.ts";
import type { Spot } from "./assign-spots.ts";
import { copyCells } from "./carry-sheet.ts";
import { keepCharts } from "./chart-plan.ts";
import type { Frame } from "./frame.ts";
import { formerText, HIDDEN_SHEET, nameSheet, type SheetName } from "./marks.ts";
import { ACTION_BYTES, type Outbox } from "./outbox.ts";
import type { Census } from "./read-census.ts";
import { readFrame } from "./read-frame.ts";
import { setUpFrame } from "./set-up-frame.ts";
import { stageGrid } from "./stage-grid.ts";

/** A spot whose grid is written, into a hidden sheet of its own. */
export interface StagedSpot extends Spot {
  readonly draft: Excel.Worksheet;
  readonly frame: Frame;
}

interface SpotStaging extends WorkOptions {
  readonly census: Census;
}

/** Writes every grid into a hidden sheet, and keeps a hidden copy of every sheet that is to be replaced. */
export async function stageSpots(
  outbox: Outbox,
  spots: readonly Spot[],
  { onProgress, census }: SpotStaging,
): Promise<StagedSpot[]> {
  const names = census.sheets.map(({ name }) => name).concat(spots.map(({ name }) => name));
  const of = spots.reduce((rows, { grid }) => rows + grid.rows.length, 0);
  const staged: StagedSpot[] = [];
  let before = 0;
  for (const spot of spots) {
    const step = `写 ${spot.name}`;
    const onRows = (count: number) => onProgress?.({ step, done: Math.min(of, before + count), of });
    onRows(0);
    staged.push(await stageSpot(outbox, spot, { name: nextName(names), onRows }));
    before += spot.grid.rows.length;
  }
  onProgress?.({ step: "换上新表", done: of, of });
  await backUp(outbox, spots, names);
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

async function stageSpot(outbox: Outbox, spot: Spot, { name, onRows }: Draft): Promise<StagedSpot> {
  await outbox.admit(6 * ACTION_BYTES);
  const draft = addHidden(outbox, name, { name: "draft", text: spot.former ? "copy" : "new" });
  const frame = await stageGrid(outbox, draft, { grid: spot.grid, onRows });
  // A sheet that is replaced gets its frame when its cells come.
  if (!spot.former) await setUpFrame(outbox, draft, frame);
  return { ...spot, draft, frame };
}

function addHidden({ context }: Outbox, name: string, said: { name: SheetName; text: string }): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  nameSheet(sheet, said.name, said.text);
  sheet.visibility = "VeryHidden";
  return sheet;
}

/** Excel's own copying of sheets would for a moment show one that nothing tells from the user's. */
async function backUp(outbox: Outbox, spots: readonly Spot[], names: string[]): Promise<void> {
  const { workbook } = outbox.context;
  for (const { former, mark } of spots) {
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
