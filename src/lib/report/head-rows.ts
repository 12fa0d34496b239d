import type { GridCell, GridColumn, GridRow } from "./grid.ts";

const WARNING_WIDTH = 28;

/** The sheet's own words: its name, and the stamp that says what it was made from. */
export interface GridWords {
  readonly name: string;
  readonly title: string;
  readonly stamp: string;
  /** What must not be overlooked, red beside the stamp, with where it leads. */
  readonly warning: GridCell | null;
}

/** The title, and the stamp from the left with a warning over the last columns that hold it. */
export function headRows({ title, stamp, warning }: GridWords, columns: readonly GridColumn[]): GridRow[] {
  const cells = warning === null ? [{ value: stamp }] : besideStamp(stamp, warning, columns);
  return [
    { role: "title", cells: [{ value: title }] },
    { role: "stamp", cells },
  ];
}

function besideStamp(stamp: string, warning: GridCell, columns: readonly GridColumn[]): GridCell[] {
  let place = columns.length;
  for (let width = 0; width < WARNING_WIDTH && place > 1; width += columns[place]!.width) place--;
  return [{ value: stamp }, ...Array.from({ length: place - 1 }, () => ({ value: null })), warning];
}
