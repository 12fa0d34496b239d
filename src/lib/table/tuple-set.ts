const FREE = -1;

/** A set of tuples of numbers, without an object for each. */
export class TupleSet {
  private readonly columns: readonly number[][];
  private readonly hashes: number[] = [];
  private slots = new Int32Array(1024).fill(FREE);

  constructor(width: number) {
    this.columns = Array.from({ length: width }, () => []);
  }

  has(tuple: readonly number[]): boolean {
    return this.placeOf(tuple) !== FREE;
  }

  /** Which of the tuples added this one was, counted from 0; -1 if it is not there. */
  placeOf(tuple: readonly number[]): number {
    return this.slots[this.slotOf(tuple, hashOf(tuple))]!;
  }

  /** Adds the tuple; false when it was there already. */
  add(tuple: readonly number[]): boolean {
    const hash = hashOf(tuple);
    const slot = this.slotOf(tuple, hash);
    if (this.slots[slot] !== FREE) return false;
    this.slots[slot] = this.hashes.length;
    this.hashes.push(hash);
    for (let part = 0; part < tuple.length; part++) this.columns[part]!.push(tuple[part]!);
    if (this.hashes.length * 2 > this.slots.length) this.grow();
    return true;
  }

  /** The slot that holds the tuple, or the free one where it belongs. */
  private slotOf(tuple: readonly number[], hash: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let place = this.slots[slot]!; place !== FREE; place = this.slots[slot]!) {
      if (this.hashes[place] === hash && this.isAt(place, tuple)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private isAt(place: number, tuple: readonly number[]): boolean {
    for (let part = 0; part < tuple.length; part++) {
      if (this.columns[part]![place] !== tuple[part]) return false;
    }
    return true;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4).fill(FREE);
    const mask = slots.length - 1;
    for (let place = 0; place < this.hashes.length; place++) {
      let slot = this.hashes[place]! & mask;
      while (slots[slot] !== FREE) slot = (slot + 1) & mask;
      slots[slot] = place;
    }
    this.slots = slots;
  }
}

function hashOf(tuple: readonly number[]): number {
  let hash = 0;
  for (let part = 0; part < tuple.length; part++) {
    const number = tuple[part]!;
    hash = Math.imul(hash ^ (number | 0) ^ Math.floor(number / 4294967296), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
