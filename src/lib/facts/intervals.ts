/** A stretch of time in seconds; its end is not in it. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The stretches covered by any of the intervals, apart and in order. */
export function unionOf(intervals: readonly Interval[]): Interval[] {
  const union: { start: number; end: number }[] = [];
  for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start)) {
    const last = union[union.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return union;
}

export function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((length, { start, end }) => length + end - start, 0);
}

/** What two unions have in common. */
export function overlapOf(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  return a.flatMap((one) =>
    b
      .map((other) => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }))
      .filter(({ start, end }) => start < end),
  );
}

export function shift({ start, end }: Interval, seconds: number): Interval {
  return { start: start + seconds, end: end + seconds };
}
