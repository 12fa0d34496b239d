import { give } from "../client/declaration.ts";
import { overlap, splitSheet, parseAddress, unite } from "../cells/address.ts";
import { refuse } from "../errors.ts";
import { COLUMNS, ROWS } from "../limits.ts";
import { at, type Spot } from "../model/spot.ts";
import { mergedAreas, specialCells } from "../model/special-cells.ts";
import type { Area } from "../../../../src/lib/table/sheet.ts";

/** How one gets from a range to another. */
export const rangeSteps = {
  getCell: give<Spot>("1.1", "Range", ({ area, ...spot }: Spot, row: number, column: number) => {
    const [top, left] = [area.top + row, area.left + column];
    return at(spot, onSheet({ top, left, bottom: top, right: left }));
  }),
  getResizedRange: give<Spot>("1.2", "Range", ({ area, ...spot }: Spot, rows: number, columns: number) =>
    at(spot, onSheet({ ...area, bottom: area.bottom + rows, right: area.right + columns })),
  ),
  getAbsoluteResizedRange: give<Spot>("1.7", "Range", ({ area, ...spot }: Spot, rows: number, columns: number) =>
    at(spot, onSheet({ ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 })),
  ),
  getOffsetRange: give<Spot>("1.1", "Range", ({ area, ...spot }: Spot, rows: number, columns: number) =>
    at(spot, onSheet(shift(area, rows, columns))),
  ),
  getRow: give<Spot>("1.1", "Range", ({ area, ...spot }: Spot, row: number) =>
    at(spot, onSheet({ ...area, top: area.top + row, bottom: area.top + row })),
  ),
  getColumn: give<Spot>("1.1", "Range", ({ area, ...spot }: Spot, column: number) =>
    at(spot, onSheet({ ...area, left: area.left + column, right: area.left + column })),
  ),
  getLastRow: give<Spot>("1.1", "Range", ({ area, ...spot }: Spot) => at(spot, { ...area, top: area.bottom })),
  getLastColumn: give<Spot>("1.1", "Range", ({ area, ...spot }: Spot) => at(spot, { ...area, left: area.right })),
  getLastCell: give<Spot>("1.1", "Range", ({ area, ...spot }: Spot) =>
    at(spot, { ...area, top: area.bottom, left: area.right }),
  ),
  getEntireRow: give<Spot>("1.1", "Range", ({ area, ...spot }: Spot) =>
    at(spot, { ...area, left: 0, right: COLUMNS - 1 }),
  ),
  getEntireColumn: give<Spot>("1.1", "Range", ({ area, ...spot }: Spot) =>
    at(spot, { ...area, top: 0, bottom: ROWS - 1 }),
  ),
  getRowsBelow: give<Spot>("1.2", "Range", ({ area, ...spot }: Spot, count = 1) =>
    at(spot, onSheet({ ...area, top: area.bottom + 1, bottom: area.bottom + count })),
  ),
  getColumnsAfter: give<Spot>("1.2", "Range", ({ area, ...spot }: Spot, count = 1) =>
    at(spot, onSheet({ ...area, left: area.right + 1, right: area.right + count })),
  ),
  getBoundingRect: give<Spot>("1.1", "Range", ({ area, ...spot }: Spot, other: Spot | string) =>
    at(spot, unite(area, areaOf(other))),
  ),
  getIntersection: give<Spot>("1.1", "Range", ({ area, ...spot }: Spot, other: Spot | string) =>
    at(spot, overlap(area, areaOf(other)) ?? refuse("ItemNotFound")),
  ),
  getIntersectionOrNullObject: give<Spot>("1.4", "Range", ({ area, ...spot }: Spot, other: Spot | string) => {
    const common = overlap(area, areaOf(other));
    return common && at(spot, common);
  }),
  getUsedRange: give<Spot>(
    "1.1",
    "Range",
    (spot: Spot, valuesOnly = false) =>
      // A range without anything in it has its first cell used.
      usedIn(spot, valuesOnly) ?? at(spot, { ...spot.area, bottom: spot.area.top, right: spot.area.left }),
  ),
  getUsedRangeOrNullObject: give<Spot>("1.4", "Range", (spot: Spot, valuesOnly = false) => usedIn(spot, valuesOnly)),
  getMergedAreasOrNullObject: give<Spot>("1.13", "RangeAreas", mergedAreas),
  getSpecialCells: give<Spot>(
    "1.9",
    "RangeAreas",
    (spot: Spot, type: string, valueType?: string) => specialCells(spot, type, valueType) ?? refuse("ItemNotFound"),
  ),
  getSpecialCellsOrNullObject: give<Spot>("1.9", "RangeAreas", specialCells),
};

function onSheet(area: Area): Area {
  const isOn = area.top >= 0 && area.left >= 0 && area.bottom < ROWS && area.right < COLUMNS;
  if (!isOn || area.top > area.bottom || area.left > area.right) refuse("InvalidArgument");
  return area;
}

function shift({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
}

function areaOf(other: Spot | string): Area {
  if (typeof other !== "string") return other.area;
  return parseAddress(splitSheet(other).rest) ?? refuse("InvalidArgument");
}

function usedIn(spot: Spot, valuesOnly: boolean): Spot | null {
  const used = spot.sheet.cells.usedArea(valuesOnly);
  const common = used && overlap(used, spot.area);
  return common && at(spot, common);
}
