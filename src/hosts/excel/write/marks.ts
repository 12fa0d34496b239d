import { markFormula, SHEET_NAMES } from "../../../lib/report/mark.ts";

/** What the names of sheets that people do not see begin with. */
export const HIDDEN_SHEET = "_SeatLedger";

export type SheetName = keyof typeof SHEET_NAMES;

/**
 * How far a run has come that changes what people see, as the workbook's own hidden name says while it goes on:
 * `swap` while sheets change places, `tidy` when all have, `keep` when the result before the last is gone,
 * `restore` while the last result comes back.
 */
export type Phase = "swap" | "tidy" | "keep" | "restore";
export const PHASE_NAME = "_SeatLedgerPhase";

/** Says how far a run has come that had not begun. */
export function beginPhase({ names }: Excel.Workbook, phase: Phase): Excel.NamedItem {
  const item = names.add(PHASE_NAME, textFormula(phase));
  item.visible = false;
  return item;
}

export function enterPhase(item: Excel.NamedItem, phase: Phase): void {
  item.formula = textFormula(phase);
}

/** Says of a sheet what it is; it must not have been said before. */
export function nameSheet(sheet: Excel.Worksheet, name: SheetName, text: string): void {
  sheet.names.add(SHEET_NAMES[name], textFormula(text)).visible = false;
}

/** A short text as a formula. */
export function textFormula(text: string): string {
  return `=${markFormula(text)}`;
}

/** The sheet that a hidden one is a copy of. */
interface Former {
  readonly name: string;
  /** Whether it had charts that nothing tells how to draw again, as a file that was written elsewhere may. */
  readonly hasLostCharts: boolean;
}

/** No sheet has it in its name. */
const LOST_CHARTS = "*";

/** The former sheet as a hidden name says it. */
export function formerText({ name, hasLostCharts }: Former): string {
  return hasLostCharts ? name + LOST_CHARTS : name;
}

export function formerIn(text: string): Former {
  const hasLostCharts = text.endsWith(LOST_CHARTS);
  return { name: hasLostCharts ? text.slice(0, -LOST_CHARTS.length) : text, hasLostCharts };
}
