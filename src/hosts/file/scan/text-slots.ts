const FREE = -1;

/** Finds the number of a text by its hash; the texts themselves are somebody else's. */
export class TextSlots {
  private slots = new Int32Array(1 << 10).fill(FREE);
  private hashes = new Int32Array(1 << 9);
  private numbers = new Int32Array(1 << 9);
  private count = 0;

  /** The number of the text with this hash that `isSame` knows again, or -1. */
  find(hash: number, isSame: (number: number) => boolean): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.slots[slot]!;
      if (place === FREE) return FREE;
      if (this.hashes[place] === hash && isSame(this.numbers[place]!)) return this.numbers[place]!;
    }
  }

  add(hash: number, number: number): void {
    if (this.count === this.hashes.length) this.grow();
    this.hashes[this.count] = hash;
    this.numbers[this.count] = number;
    this.enter(this.count++);
  }

  private enter(place: number): void {
    const mask = this.slots.length - 1;
    let slot = this.hashes[place]! & mask;
    while (this.slots[slot] !== FREE) slot = (slot + 1) & mask;
    this.slots[slot] = place;
  }

  /** At most every second slot is ever taken. */
  private grow(): void {
    const { hashes, numbers } = this;
    this.hashes = new Int32Array(this.count * 2);
    this.hashes.set(hashes);
    this.numbers = new Int32Array(this.count * 2);
    this.numbers.set(numbers);
    this.slots = new Int32Array(this.count * 4).fill(FREE);
    for (let place = 0; place < this.count; place++) this.enter(place);
  }
}
