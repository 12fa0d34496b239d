/** A cell of a sheet, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** `F17` is row 16, column 5; null for what is no address. */
export function placeOfCell(address: string): GridPlace | null {
  const parts = /^([A-Z]{1,3})(\d+)$/.exec(address);
  if (!parts) return null;
  const column = [...parts[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(parts[2]) - 1, column };
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** The cell that a key leads to from another one; null for keys that lead nowhere. */
export function stepFrom(from: GridPlace, key: string, size: { rows: number; columns: number }): GridPlace | null {
  const step = STEPS[key];
  if (!step) return null;
  const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
  return { row: within(from.row + step[0], size.rows), column: within(from.column + step[1], size.columns) };
}
