import type { Period } from "../facts/period.ts";
import type { Dimension } from "../measure/measure.ts";

/** Orders tuples of keys, key by key, each in its dimension's order. */
export function byKeys<W>(
  by: readonly Dimension<W>[],
  world: W,
): (a: readonly number[], b: readonly number[]) => number {
  const compares = by.map((dimension) => dimension.compare(world));
  return (a, b) => {
    for (let place = 0; place < compares.length; place++) {
      const order = compares[place]!(a[place]!, b[place]!);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** All texts of a dimension, in its order. */
export function textsInOrder<W>(dimension: Dimension<W>, world: W, period: Period): string[] {
  const { from, size } = dimension.range(world, period);
  const codes = Array.from({ length: size }, (_, place) => from + place).sort(dimension.compare(world));
  return codes.map((code) => dimension.text(world, code));
}
