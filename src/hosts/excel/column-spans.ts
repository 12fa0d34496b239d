/** Columns that stand side by side. */
export interface ColumnSpan {
  readonly first: number;
  readonly count: number;
}

/** The columns as few spans, each from left to right. */
export function spansOf(columns: readonly number[]): ColumnSpan[] {
  const sorted = [...new Set(columns)].sort((a, b) => a - b);
  const starts = sorted.flatMap((column, index) => (column - 1 === sorted[index - 1] ? [] : index));
  return starts.map((start, index) => ({
    first: sorted[start]!,
    count: (starts[index + 1] ?? sorted.length) - start,
  }));
}
