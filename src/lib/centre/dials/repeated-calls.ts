import type { CallColumns } from "./call-columns.ts";
import type { KeptCalls } from "./kept-calls.ts";

const NONE = 0;
/** Behind so many calls of one second it is no longer quick to look at each. */
const MOST_BACK = 64;

/**
 * Finds calls that were already counted (spec 1.3, `duplicateRow`). Exports come in the order of time: as long as they do,
 * a call can repeat none but the last ones. From the first on that does not, all are found by their hashes.
 */
export class RepeatedCalls {
  private readonly kept: KeptCalls;
  /** For how many calls there must be room. */
  private room = 0;
  private latest = -Infinity;
  private isInOrder = true;
  /** By hash the call kept last, and by call the one with its hash before it; places count from 1 here. */
  private last = new Int32Array(0);
  private before = new Int32Array(0);

  constructor(kept: KeptCalls) {
    this.kept = kept;
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
      const answer = this.repeatsLast(place);
      if (answer !== null) return answer;
      this.isInOrder = false;
      this.chainAll();
    }
    for (let other = this.last[this.slotOf(place)]!; other !== NONE; other = this.before[other - 1]!) {
      if (this.kept.areOne(place, other - 1)) return true;
    }
    return false;
  }

  /** Whether the call repeats one of its own second; null where it is not the latest, or too many are as late. */
  private repeatsLast(place: number): boolean | null {
    const second = this.kept.secondAt(place);
    if (second < this.latest) return null;
    if (second > this.latest) {
      this.latest = second;
      return false;
    }
    const least = this.kept.size - MOST_BACK;
    for (let other = this.kept.size - 1; other >= Math.max(least, 0); other--) {
      if (this.kept.areOne(place, other)) return true;
      if (this.kept.secondAt(other) < second && this.kept.isComparableAt(other)) return false;
    }
    return least > 0 ? null : false;
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
