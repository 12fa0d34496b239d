import { isHousehold, type Census } from "./read-census.ts";

/** The ids of our sheets on which somebody has put a pivot table, a slicer or a drawing, and which are not ours to empty. */
export async function readOccupied(context: Excel.RequestContext, { sheets }: Census): Promise<ReadonlySet<string>> {
  const { worksheets } = context.workbook;
  const ours = sheets.filter((sheet) => sheet.texts.mark !== undefined && !isHousehold(sheet));
  const counted = ours.map(({ id }) => {
    const { pivotTables, slicers, shapes } = worksheets.getItem(id);
    return { id, counts: [pivotTables.getCount(), slicers.getCount(), shapes.getCount()] };
  });
  await context.sync();
  const occupied = counted.filter(({ counts }) => counts.some(({ value }) => value > 0));
  return new Set(occupied.map(({ id }) => id));
}
