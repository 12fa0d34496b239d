import type { Reason, SourceRow } from "../../measure/source-row.ts";
import type { Origin } from "../../table/intake.ts";

/** More rows than a sheet can have. */
const SHEET_ROWS = 2 ** 21;

interface Entry {
  contribution: number;
  whys: readonly (() => Reason)[];
}

/** Source rows, each once with all that it adds; their keys are in the order of sheets and rows. */
export class RowSet {
  private readonly entries = new Map<number, Entry>();

  get size(): number {
    return this.entries.size;
  }

  add({ origin, contribution, why }: SourceRow): void {
    const key = keyOf(origin);
    const known = this.entries.get(key);
    if (!known) this.entries.set(key, { contribution, whys: why ? [why] : [] });
    else {
      known.contribution += contribution;
      if (why) known.whys = [...known.whys, why];
    }
  }

  isMissing(origin: Origin): boolean {
    return !this.entries.has(keyOf(origin));
  }

  keys(): IterableIterator<number> {
    return this.entries.keys();
  }

  /** What a row adds; `undefined` when it is not among these. */
  contributionOf(key: number): number | undefined {
    return this.entries.get(key)?.contribution;
  }

  reasonsOf(key: number): Reason[] {
    return (this.entries.get(key)?.whys ?? []).map((why) => why());
  }
}

function keyOf({ sheet, row }: Origin): number {
  return sheet * SHEET_ROWS + row;
}

export function originOfKey(key: number): Origin {
  return { sheet: Math.floor(key / SHEET_ROWS), row: key % SHEET_ROWS };
}

/** The keys of several sets, each once, in order. */
export function keysOfAll(sets: readonly RowSet[]): number[] {
  const [only, ...others] = sets;
  const keys = only && others.length === 0 ? [...only.keys()] : [...new Set(sets.flatMap((set) => [...set.keys()]))];
  return keys.sort((a, b) => a - b);
}
