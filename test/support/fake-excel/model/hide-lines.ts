import type { Spot } from "./spot.ts";

/** Null when some rows are hidden and some are not. */
export function isRowHidden({ sheet, area }: Spot): boolean | null {
  return allOrNone(sheet.hiddenRows, area.top, area.bottom);
}

export function isColumnHidden({ sheet, area }: Spot): boolean | null {
  return allOrNone(sheet.hiddenColumns, area.left, area.right);
}

export function hideRows({ sheet, area }: Spot, isHidden: boolean): void {
  for (let row = area.top; row <= area.bottom; row++) toggle(sheet.hiddenRows, row, isHidden);
}

export function hideColumns({ sheet, area }: Spot, isHidden: boolean): void {
  for (let column = area.left; column <= area.right; column++) toggle(sheet.hiddenColumns, column, isHidden);
}

function allOrNone(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  const count = [...hidden].filter((line) => line >= first && line <= last).length;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function toggle(lines: Set<number>, line: number, isIn: boolean): void {
  if (isIn) lines.add(line);
  else lines.delete(line);
}
