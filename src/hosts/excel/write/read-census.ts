import { isChartOfOurs } from "../../../lib/report/face/chart-face.ts";
import { markOf, SHEET_NAMES } from "../../../lib/report/mark.ts";
import { HIDDEN_SHEET, type Phase, PHASE_NAME, type SheetName } from "./marks.ts";

/** A sheet of the workbook, and what it is to us, if anything. */
export interface CensusSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly texts: Readonly<Partial<Record<SheetName, string>>>;
}

/** All sheets in their order, and how far a run has come that was broken off. */
export interface Census {
  readonly sheets: readonly CensusSheet[];
  readonly isStructureProtected: boolean;
  readonly phase: Phase | null;
}

export async function readCensus(context: Excel.RequestContext): Promise<Census> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  const phase = workbook.names.getItemOrNullObject(PHASE_NAME);
  worksheets.load({ id: true, name: true, protection: { protected: true } });
  protection.load({ protected: true });
  phase.load({ formula: true });
  await context.sync();
  const named = worksheets.items.map((sheet) => ({ sheet, names: namesOf(sheet), used: usedOf(sheet) }));
  await context.sync();
  return {
    sheets: named.map(({ sheet, names, used }) => ({
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      texts: used?.isNullObject && names.every(([, item]) => item.isNullObject) ? STRAY : textsOf(names),
    })),
    isStructureProtected: protection.protected,
    phase: phase.isNullObject ? null : (markOf(phase.formula as string) as Phase),
  };
}

/** Whether a sheet is one that people never see: a draft or an earlier result. */
export function isHousehold({ texts }: CensusSheet): boolean {
  return texts.draft !== undefined || texts.backup !== undefined || (texts.previous ?? "") !== "";
}

/** A hidden sheet that the run did not come to name, and which is therefore still empty. */
const STRAY: CensusSheet["texts"] = { draft: "copy" };

/** Asks whether there is anything on a sheet that may have been made for us. */
function usedOf(sheet: Excel.Worksheet): Excel.Range | null {
  if (!sheet.name.startsWith(HIDDEN_SHEET)) return null;
  const used = sheet.getUsedRangeOrNullObject();
  used.load({ address: true });
  return used;
}

type Names = readonly (readonly [SheetName, Excel.NamedItem])[];

function namesOf(sheet: Excel.Worksheet): Names {
  return (Object.keys(SHEET_NAMES) as SheetName[]).map((key) => {
    const item = sheet.names.getItemOrNullObject(SHEET_NAMES[key]);
    item.load({ formula: true });
    return [key, item] as const;
  });
}

function textsOf(names: Names): CensusSheet["texts"] {
  const found = names.filter(([, item]) => !item.isNullObject);
  return Object.fromEntries(found.map(([key, item]) => [key, markOf(item.formula as string)]));
}

/**
 * The ids of our sheets on which somebody has put a pivot table, a slicer, a chart or a drawing, and which are not ours
 * to empty.
 */
export async function readOccupied(context: Excel.RequestContext, { sheets }: Census): Promise<ReadonlySet<string>> {
  const { worksheets } = context.workbook;
  const ours = sheets.filter((sheet) => sheet.texts.mark !== undefined && !isHousehold(sheet));
  const asked = ours.map(({ id }) => ({ id, ...askLyingOver(worksheets.getItem(id)) }));
  await context.sync();
  return new Set(asked.filter(isBuiltOn).map(({ id }) => id));
}

function askLyingOver({ pivotTables, slicers, shapes, charts }: Excel.Worksheet) {
  charts.load({ name: true });
  shapes.load({ type: true });
  return { counts: [pivotTables.getCount(), slicers.getCount()], shapes, charts };
}

/** Excel may count charts among the shapes, as of a type it does not know. */
function isBuiltOn({ counts, shapes, charts }: ReturnType<typeof askLyingOver>): boolean {
  const unknown = shapes.items.filter(({ type }) => type === "Unsupported").length;
  return (
    counts.some(({ value }) => value > 0) ||
    charts.items.some(({ name }) => !isChartOfOurs(name)) ||
    shapes.items.length > unknown ||
    unknown > charts.items.length
  );
}
