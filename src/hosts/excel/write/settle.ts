import { SHEET_NAMES } from "../../../lib/report/mark.ts";
import { askContents, carrySheet } from "./carry-sheet.ts";
import { enterPhase, nameSheet, PHASE_NAME, type SheetName } from "./marks.ts";
import { Outbox } from "./outbox.ts";
import { type Census, type CensusSheet, isHousehold, readCensus } from "./read-census.ts";
import { readFrame } from "./read-frame.ts";
import { reviveSheet } from "./revive-sheet.ts";

/** What a run that was broken off came to: nothing to see of it, or all of it. */
export type Outcome = "clean" | "undone" | "done";

/** Brings a run that was broken off to an end: back where sheets had only begun to change places, else to its goal. */
export async function settle(context: Excel.RequestContext): Promise<Outcome> {
  const census = await readCensus(context);
  if (census.phase === "tidy" || census.phase === "keep") return finish(context, census);
  if (census.phase === "restore") return bringBack(context, census);
  const isClean = census.phase === null && census.sheets.every(({ texts }) => !texts.draft && !texts.backup);
  return isClean ? "clean" : undo(context, census);
}

/** Gives the sheets that were replaced their cells back, and removes all that was added. */
async function undo(context: Excel.RequestContext, { sheets, phase }: Census): Promise<Outcome> {
  const { worksheets } = context.workbook;
  if (phase !== null) await carryAll(context, pairsOf(sheets, "backup"));
  if (phase !== null) phaseOf(context).delete();
  for (const { id, texts } of sheets) {
    if (texts.draft !== undefined || texts.backup !== undefined) remove(worksheets.getItem(id));
  }
  await context.sync();
  return "undone";
}

/** Makes what was replaced the previous result, in place of the one before. */
async function finish(context: Excel.RequestContext, { sheets, phase }: Census): Promise<Outcome> {
  const { worksheets } = context.workbook;
  if (phase === "tidy") {
    for (const sheet of sheets.filter(isPast)) dropPrevious(worksheets.getItem(sheet.id), sheet);
    enterPhase(phaseOf(context), "keep");
  }
  for (const sheet of sheets.filter(isFresh)) keepPrevious(worksheets.getItem(sheet.id), sheet);
  phaseOf(context).delete();
  await context.sync();
  return "done";
}

function isPast({ texts }: CensusSheet): boolean {
  return texts.previous !== undefined || texts.draft === "copy";
}

function isFresh({ texts }: CensusSheet): boolean {
  return texts.backup !== undefined || texts.draft === "new";
}

/** Brings the previous result back, and removes what the last run added. */
export async function bringBack(context: Excel.RequestContext, census: Census): Promise<Outcome> {
  const { worksheets } = context.workbook;
  const orphans = orphansOf(census);
  await carryAll(context, pairsOf(census.sheets, "previous"));
  const outbox = new Outbox(context);
  for (const orphan of orphans) await reviveSheet(outbox, orphan, census);
  const spent = census.sheets.filter((sheet) => sheet.texts.previous !== undefined && !orphans.includes(sheet));
  for (const { id } of spent) remove(worksheets.getItem(id));
  phaseOf(context).delete();
  await context.sync();
  return "done";
}

/** The kept sheets whose former ones somebody has deleted. */
export function orphansOf({ sheets }: Census): CensusSheet[] {
  const pairs = pairsOf(sheets, "previous");
  return sheets.filter((sheet) => (sheet.texts.previous ?? "") !== "" && !pairs.some(({ kept }) => kept === sheet));
}

/** A sheet kept hidden, and the one that it was a copy of. */
interface Pair {
  readonly kept: CensusSheet;
  readonly live: CensusSheet;
}

export function pairsOf(sheets: readonly CensusSheet[], name: SheetName): Pair[] {
  return sheets.flatMap((kept) => {
    const mark = kept.texts[name];
    const live = mark && sheets.find((sheet) => sheet.texts.mark === mark && !isHousehold(sheet));
    return live ? [{ kept, live }] : [];
  });
}

async function carryAll(context: Excel.RequestContext, pairs: readonly Pair[]): Promise<void> {
  const { worksheets } = context.workbook;
  const outbox = new Outbox(context);
  for (const { kept, live } of pairs) {
    const [from, to] = [worksheets.getItem(kept.id), askContents(worksheets.getItem(live.id))];
    const frame = await readFrame(from);
    await carrySheet(outbox, { from, to, frame });
  }
  await outbox.send();
}

function phaseOf({ workbook }: Excel.RequestContext): Excel.NamedItem {
  return workbook.names.getItem(PHASE_NAME);
}

/** Excel does not delete what is very hidden. */
function remove(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}

function dropPrevious(sheet: Excel.Worksheet, { texts }: CensusSheet): void {
  if (texts.draft === "copy" || texts.previous !== "") remove(sheet);
  else sheet.names.getItem(SHEET_NAMES.previous).delete();
}

function keepPrevious(sheet: Excel.Worksheet, { texts }: CensusSheet): void {
  // One without a mark is for people to fill in, and from now on no more ours to take away.
  const isTheirs = texts.draft === "new" && texts.mark === undefined;
  if (texts.previous !== undefined) sheet.names.getItem(SHEET_NAMES.previous).visible = false;
  else if (!isTheirs) nameSheet(sheet, "previous", texts.backup ?? "");
  sheet.names.getItem(texts.backup === undefined ? SHEET_NAMES.draft : SHEET_NAMES.backup).delete();
}
