import { type CellColumn, Kind } from "./cell.ts";
import { isNumeric } from "./decode.ts";
import { fold, isBlankText } from "./fold.ts";
import { plainText } from "./head.ts";
import type { Fault, KnownWords } from "./intake.ts";
import type { FoundTable } from "./recognise.ts";

const BLOCK_ROWS = 20_000;
const MOST_NAMED = 10;

/**
 * What is wrong with a sheet of which more than half of the filled cells of a column hold words that the table does not
 * know: the commonest of its words, each with how often it stands there. Null where no more do. Errors are no words.
 */
export async function foreignWords(found: FoundTable, knows: KnownWords | undefined): Promise<Fault | null> {
  const at = knows && found.columns[knows.field];
  if (!at) return null;
  const { code, field, isKnown } = knows;
  const { sheet, headerRow, endRow } = found;
  const tally = new WordTally(isKnown);
  const rowCount = endRow - headerRow - 1;
  for (let row = headerRow; row < endRow && tally.known * 2 < rowCount; row += BLOCK_ROWS) {
    const block = await sheet.read([at.column], row, Math.min(row + BLOCK_ROWS, endRow));
    const cells = block.columns[0]!;
    if (row === headerRow) tally.leaveOut(plainText(cells, 0));
    tally.add(cells, sheet.isBare === true);
  }
  return tally.foreign > tally.known ? { code, field, value: tally.commonest() } : null;
}

const Standing = { none: 0, known: 1, foreign: 2 } as const;
type Standing = (typeof Standing)[keyof typeof Standing];

/** How often each word of a column stands there; each is looked at once. */
class WordTally {
  private readonly isKnown: KnownWords["isKnown"];
  private readonly standings = new Map<string, Standing>();
  private readonly counts = new Map<string, number>();
  private readonly totals = [0, 0, 0];

  constructor(isKnown: KnownWords["isKnown"]) {
    this.isKnown = isKnown;
  }

  get known(): number {
    return this.totals[Standing.known]!;
  }

  get foreign(): number {
    return this.totals[Standing.foreign]!;
  }

  /** A header is no word, wherever it is repeated. */
  leaveOut(header: string): void {
    this.standings.set(fold(header), Standing.none);
  }

  add(cells: CellColumn, isBare: boolean): void {
    for (const [index, count] of timesIn(cells, isBare)) {
      const word = fold(plainText(cells, index));
      const standing = this.standingOf(word);
      this.totals[standing]! += count;
      if (standing !== Standing.none) this.counts.set(word, (this.counts.get(word) ?? 0) + count);
    }
  }

  commonest(): string {
    const words = [...this.counts].sort(([, a], [, b]) => b - a).slice(0, MOST_NAMED);
    return words.map(([word, count]) => `${word} ${count}`).join("、");
  }

  private standingOf(word: string): Standing {
    const known = this.standings.get(word);
    if (known !== undefined) return known;
    const standing = isBlankText(word) ? Standing.none : this.isKnown(word) ? Standing.known : Standing.foreign;
    this.standings.set(word, standing);
    return standing;
  }
}

/** Where each different cell of a run stands first, and how many are the same; a 0 of a bare range is a blank. */
function timesIn({ kinds, numbers }: CellColumn, isBare: boolean): Iterable<[index: number, count: number]> {
  const texts = new Map<number, [number, number]>();
  const others = new Map<number, [number, number]>();
  for (let index = 0; index < kinds.length; index++) {
    const number = numbers[index]!;
    const isText = kinds[index] === Kind.text;
    if (!isText && (!isNumeric(kinds[index]!) || (isBare && number === 0))) continue;
    const seen = isText ? texts : others;
    const times = seen.get(number);
    if (times) times[1]++;
    else seen.set(number, [index, 1]);
  }
  return [...texts.values(), ...others.values()];
}
