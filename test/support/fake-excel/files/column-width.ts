/** A width in a file's characters, as points: 7 pixels a character and 5 for the edges, at 96 pixels an inch. */
export function toPoints(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}

export function toCharacters(points: number): number {
  return Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);
}
