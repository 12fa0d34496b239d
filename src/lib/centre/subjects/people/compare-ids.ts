/** Orders identifiers with runs of digits by their value: `0301` before `1002`, `N9` before `N10`. */
export function compareIds(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareParts(left[i]!, right[i]!);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareTexts(a, b);
}

function partsOf(id: string): string[] {
  return id.match(/\d+|\D+/g) ?? [];
}

function compareParts(a: string, b: string): number {
  const [x, y] = [bareDigits(a), bareDigits(b)];
  return x === null || y === null ? compareTexts(a, b) : x.length - y.length || compareTexts(x, y);
}

function bareDigits(part: string): string | null {
  return /^\d+$/.test(part) ? part.replace(/^0+(?=\d)/, "") : null;
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
