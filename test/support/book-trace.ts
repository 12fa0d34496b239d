import type { FakeExcel } from "./fake-excel/index.ts";
import { keyOf } from "./fake-excel/model/cells.ts";
import type { Sheet } from "./fake-excel/model/sheet.ts";
import type { ChartModel, NameModel } from "./fake-excel/model/sheet-parts.ts";

/** Everything that a workbook holds, hidden sheets included, as a text for each sheet and one for the rest. */
export function traceOf({ book }: FakeExcel): string[] {
  const { names, activeSheet } = book;
  return [JSON.stringify([names.map(nameTrace), activeSheet.name]), ...book.sheets.map(sheetTrace)];
}

/** The ids of all sheets by their names: a sheet that is written anew has another. */
export function idsOf({ book }: FakeExcel): ReadonlyMap<string, string> {
  return new Map(book.sheets.map(({ name, id }) => [name, id]));
}

function sheetTrace(sheet: Sheet): string {
  const { cells, merges, frozen, filter, page, charts, conditionals, names, tables, hyperlinks } = sheet;
  return JSON.stringify([
    [sheet.name, sheet.visibility, sheet.tabColor, sheet.isProtected],
    linesOf(cells.values, null),
    [...cells.formulas].sort(byKey),
    linesOf(cells.styleIds, 0),
    merges.map((merge) => keyOf(merge.top, merge.left)).sort(),
    sizesOf(sheet.columnWidths, sheet.standardWidth),
    sizesOf(sheet.rowHeights, STANDARD_HEIGHT),
    [frozen, filter, page, tables.map(({ name, area }) => [name, area])],
    [...hyperlinks].sort(byKey),
    charts.map(chartTrace),
    conditionals.map(({ type, areas, settings }) => [type, areas, settings]),
    names.map(nameTrace).sort(),
  ]);
}

const STANDARD_HEIGHT = 14.25;

/** Rows without the blanks at their ends, and without blank rows at the end. */
function linesOf<V>(rows: readonly (readonly (V | undefined)[] | undefined)[], blank: V): (V | undefined)[][] {
  const lines = Array.from(rows, (row = []) => {
    const end = row.findLastIndex((held) => (held ?? blank) !== blank) + 1;
    return row.slice(0, end).map((held) => held ?? blank);
  });
  return lines.slice(0, lines.findLastIndex((line) => line.length > 0) + 1);
}

function sizesOf(sizes: ReadonlyMap<number, number>, standard: number): (readonly [number, number])[] {
  return [...sizes].filter(([, size]) => size !== standard).sort(byKey);
}

function byKey([one]: readonly [number, unknown], [other]: readonly [number, unknown]): number {
  return one - other;
}

function nameTrace({ name, formula, visible }: NameModel): string {
  return `${name}${formula}${visible}`;
}

/** A chart drawn again has a new number; the fake does not rename what charts refer to. */
function chartTrace({ series, ...chart }: ChartModel) {
  const cellsIn = (reference: string): string => reference.replace(/^.*!/, "");
  const drawn = series.map((one) => ({ ...one, values: cellsIn(one.values), categories: cellsIn(one.categories) }));
  return { ...chart, id: null, series: drawn };
}
