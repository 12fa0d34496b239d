import { GrowingColumn } from "./growing-column.ts";

/** A set of tuples of numbers, without an object for each. */
export class TupleSet {
  private readonly columns: readonly GrowingColumn<Float64Array>[];
  private slots = new Int32Array(1024).fill(-1);

  constructor(width: number) {
    this.columns = Array.from({ length: width }, () => new GrowingColumn((length) => new Float64Array(length)));
  }

  has(tuple: readonly number[]): boolean {
    return this.slots[this.slotOf(tuple)]! >= 0;
  }

  add(tuple: readonly number[]): void {
    const slot = this.slotOf(tuple);
    if (this.slots[slot]! >= 0) return;
    this.slots[slot] = this.size;
    this.columns.forEach((column, place) => column.push(tuple[place]!));
    if (this.size * 2 > this.slots.length) this.grow();
  }

  private get size(): number {
    return this.columns[0]!.length;
  }

  /** The slot that holds the tuple, or the free one where it belongs. */
  private slotOf(tuple: readonly number[]): number {
    const mask = this.slots.length - 1;
    let slot = hash(tuple) & mask;
    while (this.slots[slot]! >= 0 && !this.isAt(this.slots[slot]!, tuple)) slot = (slot + 1) & mask;
    return slot;
  }

  private isAt(place: number, tuple: readonly number[]): boolean {
    return this.columns.every((column, i) => column.at(place) === tuple[i]);
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(-1);
    for (let place = 0; place < this.size; place++) {
      const slot = this.slotOf(this.columns.map((column) => column.at(place)));
      this.slots[slot] = place;
    }
  }
}

function hash(tuple: readonly number[]): number {
  let mixed = 0;
  for (const part of tuple) {
    mixed = Math.imul(mixed ^ (part | 0) ^ Math.floor(part / 4294967296), 0x9e3779b1);
    mixed ^= mixed >>> 15;
  }
  return mixed >>> 0;
}
