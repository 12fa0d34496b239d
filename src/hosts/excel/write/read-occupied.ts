import { isChartOfOurs } from "../../../lib/report/face/chart-face.ts";
import { isHousehold, type Census } from "./read-census.ts";

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
