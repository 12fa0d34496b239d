import type { KeptCalls } from "./kept-calls.ts";

/** More stretches than these are no order. */
const MOST_RUNS = 8;
/** Among so many calls of one second it is no longer quick to look at each. */
const MOST_LOOKS = 64;

/** A stretch of kept calls in the order of time, and the first of them that is not earlier than the call at hand. */
interface Run {
  readonly from: number;
  at: number;
}

/**
 * The kept calls in stretches that are each in the order of time, as exports are, one a system or a day: a call can repeat
 * only those of its own second, which stand together in each. All is told without looking anything up.
 */
export class CallRuns {
  private readonly kept: KeptCalls;
  private readonly runs: Run[] = [{ from: 0, at: 0 }];
  private latest = -Infinity;

  constructor(kept: KeptCalls) {
    this.kept = kept;
  }

  /** Whether the comparable call at a place behind the kept ones repeats one; null where there is too little order to tell. */
  repeats(place: number): boolean | null {
    const second = this.kept.secondAt(place);
    if (second < this.latest && !this.begin()) return null;
    const isLater = second > this.latest;
    this.latest = second;
    const inRun = isLater ? false : this.repeatsLast(place, second);
    return inRun === false ? this.repeatsEarlier(place, second) : inRun;
  }

  /** Begins a stretch, which the earlier ones are gone through for anew; false when there are too many. */
  private begin(): boolean {
    for (const run of this.runs) run.at = run.from;
    this.latest = -Infinity;
    return this.runs.push({ from: this.kept.size, at: this.kept.size }) <= MOST_RUNS;
  }

  /** In the stretch at hand, where nothing is later. */
  private repeatsLast(place: number, second: number): boolean | null {
    const { from } = this.runs.at(-1)!;
    const least = Math.max(from, this.kept.size - MOST_LOOKS);
    for (let other = this.kept.size - 1; other >= least; other--) {
      if (this.kept.areOne(place, other)) return true;
      if (this.kept.secondAt(other) < second && this.kept.isComparableAt(other)) return false;
    }
    return least > from ? null : false;
  }

  private repeatsEarlier(place: number, second: number): boolean | null {
    for (let index = 0; index < this.runs.length - 1; index++) {
      const answer = this.repeatsIn(index, place, second);
      if (answer !== false) return answer;
    }
    return false;
  }

  private repeatsIn(index: number, place: number, second: number): boolean | null {
    const { kept } = this;
    const [run, end] = [this.runs[index]!, this.runs[index + 1]!.from];
    while (run.at < end && !this.isComparableFrom(second, run.at)) run.at++;
    const most = Math.min(end, run.at + MOST_LOOKS);
    for (let other = run.at; other < most; other++) {
      if (kept.areOne(place, other)) return true;
      if (kept.secondAt(other) > second && kept.isComparableAt(other)) return false;
    }
    return most < end ? null : false;
  }

  /** Whether a kept call can be compared and is not earlier than a second. */
  private isComparableFrom(second: number, place: number): boolean {
    return this.kept.secondAt(place) >= second && this.kept.isComparableAt(place);
  }
}
