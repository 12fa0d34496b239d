import type { Area } from "../../../lib/table/sheet.ts";

/** A rectangle of cells that are alike, with one of them to stand for all. */
export interface AreaAlike<T> extends Area {
  readonly like: T;
}

interface Growing<T> {
  readonly left: number;
  readonly right: number;
  readonly key: string;
  readonly like: T;
  readonly top: number;
}

/** Rectangles that cover the cells of which `keyOf` gives a key; in each, all have the same. The first row is `top`. */
export function areasAlike<T>(
  rows: readonly (readonly T[])[],
  top: number,
  keyOf: (cell: T) => string | undefined,
): AreaAlike<T>[] {
  const areas: AreaAlike<T>[] = [];
  let growing: readonly Growing<T>[] = [];
  const close = ({ left, right, like, top: first }: Growing<T>, bottom: number) =>
    areas.push({ top: first, left, bottom, right, like });
  for (const [index, row] of rows.entries()) {
    if (index > 0 && isSame(row, rows[index - 1]!)) continue;
    const stretches = stretchesOf(row, top + index, keyOf);
    const next = stretches.map((stretch) => growing.find((one) => isBelow(stretch, one)) ?? stretch);
    for (const one of growing) if (!next.includes(one)) close(one, top + index - 1);
    growing = next;
  }
  for (const one of growing) close(one, top + rows.length - 1);
  return areas.sort((a, b) => a.top - b.top || a.left - b.left);
}

function isSame<T>(row: readonly T[], other: readonly T[]): boolean {
  return row.length === other.length && row.every((cell, column) => cell === other[column]);
}

function stretchesOf<T>(row: readonly T[], top: number, keyOf: (cell: T) => string | undefined): Growing<T>[] {
  const stretches: Growing<T>[] = [];
  for (let left = 0; left < row.length;) {
    const key = keyOf(row[left]!);
    let right = left;
    while (right + 1 < row.length && keyOf(row[right + 1]!) === key) right++;
    if (key !== undefined) stretches.push({ left, right, key, like: row[left]!, top });
    left = right + 1;
  }
  return stretches;
}

function isBelow<T>(one: Growing<T>, other: Growing<T>): boolean {
  return one.left === other.left && one.right === other.right && one.key === other.key;
}
