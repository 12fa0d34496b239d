import type { Origin } from "../facts/fact-table.ts";
import type { Centre } from "./centre.ts";

/** The row of an input sheet that something was read from. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
}

export function rowPlace({ readings }: Pick<Centre, "readings">, { sheet, row }: Origin): RowPlace {
  const { file, sheet: name } = readings[sheet]!;
  return { file, sheet: name, row: row + 1 };
}
