/** The order of codes that are in order themselves, such as days. */
export function ascending(a: number, b: number): number {
  return a - b;
}

/** Ascending order with one code after all others. */
export function lastly(last: number): (a: number, b: number) => number {
  return (a, b) => Number(a === last) - Number(b === last) || a - b;
}
