import { safeSheetName } from "../../../lib/report/face/excel-limits.ts";
import { SHEET_NAMES } from "../../../lib/report/mark.ts";
import { askContents } from "./carry-sheet.ts";
import { chartsIn } from "./chart-plan.ts";
import { formerIn, nameSheet } from "./marks.ts";
import { ACTION_BYTES, type Outbox } from "./outbox.ts";
import type { Census, CensusSheet } from "./read-census.ts";
import { drawCharts } from "./set-up-frame.ts";

/** Where a kept sheet comes to stand whose former one somebody has deleted. */
export function revivedName({ id, name, texts }: CensusSheet, { sheets }: Census): string {
  if (texts.former === undefined) return name;
  const others = sheets.filter((sheet) => sheet.id !== id);
  return safeSheetName(
    formerIn(texts.former).name,
    others.map((sheet) => sheet.name),
  );
}

/** Has a kept sheet take the place of its former one; where it was broken off, it may be done again. */
export async function reviveSheet(outbox: Outbox, kept: CensusSheet, census: Census): Promise<void> {
  const sheet = outbox.context.workbook.worksheets.getItem(kept.id);
  const { charts, chartsName } = askContents(sheet);
  await outbox.send();
  for (const chart of charts.items) chart.delete();
  if (!chartsName.isNullObject) await drawCharts(outbox, sheet, chartsIn(chartsName.formula as string));
  await outbox.admit(8 * ACTION_BYTES);
  // A name is seen until it is hidden: one that was only just made may still be.
  if (kept.texts.mark === undefined) nameSheet(sheet, "mark", kept.texts.previous!);
  else sheet.names.getItem(SHEET_NAMES.mark).visible = false;
  sheet.name = revivedName(kept, census);
  sheet.visibility = "Visible";
  if (kept.texts.former !== undefined) sheet.names.getItem(SHEET_NAMES.former).delete();
  // Last, for until then it is still to be done.
  sheet.names.getItem(SHEET_NAMES.previous).delete();
}
