import type { CallColumns } from "./call-columns.ts";
import { KeptCalls } from "./kept-calls.ts";

const FREE = 0;

/** Finds calls that were already counted (spec 1.3, `duplicateRow`). */
export class RepeatedCalls {
  private readonly kept = new KeptCalls();
  /** A hash table of the kept calls' places, which count from 1 here; at most every second slot is ever taken. */
  private slots = new Int32Array(1024);

  /** Makes room for so many more calls. */
  reserve(count: number): void {
    this.kept.reserve(count);
    this.makeSlots(this.kept.size + count);
  }

  /** Whether an agent's call, without fault of its own, equals an earlier one. */
  seen(agent: number, calls: CallColumns, index: number): boolean {
    if (!isComparable(calls, index)) return false;
    const place = this.kept.add(agent, calls, index);
    const mask = this.slots.length - 1;
    let slot = this.kept.hashAt(place) & mask;
    for (let other = this.slots[slot]!; other !== FREE; other = this.slots[slot]!) {
      if (this.kept.areOne(place, other - 1)) {
        this.kept.dropLast();
        return true;
      }
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = place + 1;
    this.makeSlots(this.kept.size);
    return false;
  }

  private makeSlots(callCount: number): void {
    let length = this.slots.length;
    while (length < callCount * 2) length *= 2;
    if (length === this.slots.length) return;
    this.slots = new Int32Array(length);
    for (let place = 0; place < this.kept.size; place++) {
      let slot = this.kept.hashAt(place) & (length - 1);
      while (this.slots[slot] !== FREE) slot = (slot + 1) & (length - 1);
      this.slots[slot] = place + 1;
    }
  }
}

/** Without its number or time a call cannot be told to be another, nor with a time to the minute and no recording. */
function isComparable({ phones, seconds, toMinute, recordings }: CallColumns, index: number): boolean {
  if (Number.isNaN(phones[index]!) || Number.isNaN(seconds[index]!)) return false;
  return toMinute[index] === 0 || !Number.isNaN(recordings[index]!);
}
