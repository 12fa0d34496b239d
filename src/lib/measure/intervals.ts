/** The 97.5% point of the normal distribution. */
const Z = 1.959964;

/** Where a rate's denominator is as large, no interval is shown. */
const LARGE = 30;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The Wilson 95% interval of a share, where so few cases make one worth showing; null of none and of 30 or more. */
export function wilson(hits: number, cases: number): Interval | null {
  if (cases === 0 || cases >= LARGE) return null;
  const share = hits / cases;
  const scale = 1 + Z ** 2 / cases;
  const centre = (share + Z ** 2 / (2 * cases)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / cases + Z ** 2 / (4 * cases ** 2));
  return { low: hits === 0 ? 0 : centre - half, high: hits === cases ? 1 : centre + half };
}

/** Whether two shares differ by more than chance would have them (two-proportion z, pooled, |z| ≥ 1.96); not where all or none of both are hits. */
export function differBeyondChance(
  one: { hits: number; cases: number },
  other: { hits: number; cases: number },
): boolean {
  const pooled = (one.hits + other.hits) / (one.cases + other.cases);
  const variance = pooled * (1 - pooled) * (1 / one.cases + 1 / other.cases);
  return variance > 0 && Math.abs(one.hits / one.cases - other.hits / other.cases) / Math.sqrt(variance) >= 1.96;
}
