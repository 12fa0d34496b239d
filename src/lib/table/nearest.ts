const MOST_LISTED = 10;

/** The known word that takes the fewest edits to reach; the earlier one of two as near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let [best, fewest]: [string | undefined, number] = [undefined, Infinity];
  for (const one of known) {
    const edits = editDistance(word, one);
    if (edits < fewest) [best, fewest] = [one, edits];
  }
  return best;
}

/** What may be written instead of a word that is not known; `others` are known too, but not worth a list. */
export function suggest(word: string, known: readonly string[], others: readonly string[] = []): string {
  const closest = `最接近:${nearest(word, [...known, ...others]) ?? "无"}`;
  return known.length > MOST_LISTED ? `${closest}。` : `可填:${known.join("、")}(${closest})。`;
}

/** Levenshtein's distance in characters, letter case apart. */
function editDistance(from: string, to: string): number {
  const [source, target] = [[...from.toLowerCase()], [...to.toLowerCase()]];
  let above = Array.from({ length: target.length + 1 }, (_, index) => index);
  source.forEach((character, row) => {
    const current = [row + 1];
    target.forEach((other, column) => {
      const replaced = above[column]! + Number(character !== other);
      current.push(Math.min(replaced, above[column + 1]! + 1, current[column]! + 1));
    });
    above = current;
  });
  return above[target.length]!;
}
