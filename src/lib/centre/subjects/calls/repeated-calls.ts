import type { CallColumns } from "./call-columns.ts";
import { CallRuns } from "./call-runs.ts";
import type { KeptCalls } from "./kept-calls.ts";

const NONE = 0;

/**
 * Finds calls that were already counted (spec 1.3, `duplicateRow`): by the order of time as long as there is one, from
 * then on by their hashes.
 */
export class RepeatedCalls {
  private readonly kept: KeptCalls;
  private readonly runs: CallRuns;
  private isInOrder = true;
  /** For how many calls there must be room. */
  private room = 0;
  /** By hash the call kept last, and by call the one with its hash before it; places count from 1 here. */
  private last = new Int32Array(0);
  private before = new Int32Array(0);

  constructor(kept: KeptCalls) {
    this.kept = kept;
    this.runs = new CallRuns(kept);
  }

  /** Makes room for so many more calls. */
  reserve(count: number): void {
    this.kept.reserve(count);
    this.room = Math.max(this.room, this.kept.size + count);
    if (!this.isInOrder && this.room > this.before.length) this.chainAll();
  }

  /** Keeps the calls of these rows, all without fault of their own, but for those that equal a kept one; gives the rows kept. */
  sift(calls: CallColumns, rows: Int32Array, refuse: (index: number) => void): Int32Array {
    this.reserve(rows.length);
    this.kept.lay(calls, rows);
    const first = this.kept.size;
    const kept = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const isComparable = this.kept.isComparableAt(first + i);
      if (isComparable && this.isRepeated(first + i)) {
        refuse(rows[i]!);
        continue;
      }
      const place = this.kept.keep(first + i);
      if (isComparable && !this.isInOrder) this.chain(place);
      kept[place - first] = rows[i]!;
    }
    return kept.subarray(0, this.kept.size - first);
  }

  private isRepeated(place: number): boolean {
    if (this.isInOrder) {
      const answer = this.runs.repeats(place);
      if (answer !== null) return answer;
      this.isInOrder = false;
      this.chainAll();
    }
    for (let other = this.last[this.slotOf(place)]!; other !== NONE; other = this.before[other - 1]!) {
      if (this.kept.areOne(place, other - 1)) return true;
    }
    return false;
  }

  private chainAll(): void {
    const length = Math.max(this.room, 2 * this.before.length);
    this.last = new Int32Array(2 ** Math.ceil(Math.log2(length + 1)));
    this.before = new Int32Array(length);
    for (let place = 0; place < this.kept.size; place++) if (this.kept.isComparableAt(place)) this.chain(place);
  }

  private chain(place: number): void {
    const slot = this.slotOf(place);
    this.before[place] = this.last[slot]!;
    this.last[slot] = place + 1;
  }

  private slotOf(place: number): number {
    return this.kept.hashAt(place) & (this.last.length - 1);
  }
}
