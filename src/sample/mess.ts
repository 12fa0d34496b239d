import type { Planted, SampleRow } from "./sample-sheet.ts";

/** A row put in on purpose: with the code of its one problem, or null where it must be read all the same. */
export interface Stray {
  readonly code: string | null;
  readonly row: SampleRow;
}

/** Strays in their order, evenly among the rows. */
export function scatter(rows: readonly SampleRow[], strays: readonly Stray[]): SampleRow[] {
  const step = rows.length / (strays.length + 1);
  const stretches = strays.map(({ row }, i) => [...rows.slice(Math.floor(i * step), Math.floor((i + 1) * step)), row]);
  return [...stretches, rows.slice(Math.floor(strays.length * step))].flat();
}

export function countPlanted(table: string, strays: readonly Stray[]): Planted[] {
  return addUp(strays.flatMap(({ code }) => (code === null ? [] : [{ table, code, rows: 1 }])));
}

/** One entry a table and code. */
export function addUp(planted: readonly Planted[]): Planted[] {
  const sums = new Map<string, Planted>();
  for (const one of planted) {
    const key = `${one.table} ${one.code}`;
    sums.set(key, { ...one, rows: one.rows + (sums.get(key)?.rows ?? 0) });
  }
  return [...sums.values()];
}

/** `12` as people with a Chinese keyboard type it: `１２`. */
export function widen(text: string): string {
  return text.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
