type Numbers = Uint8Array | Int32Array | Float64Array;

/** A typed column that grows as facts arrive. */
export class GrowingColumn<T extends Numbers> {
  private readonly make: (length: number) => T;
  private store: T;
  length = 0;

  constructor(make: (length: number) => T) {
    this.make = make;
    this.store = make(1024);
  }

  push(value: number): void {
    if (this.length === this.store.length) this.resize(this.store.length * 2);
    this.store[this.length++] = value;
  }

  /** Makes room for so many more values at once, where it is known how many will come. */
  reserve(count: number): void {
    const needed = this.length + count;
    if (needed > this.store.length) this.resize(Math.max(needed, this.store.length * 2));
  }

  /** So many more values, to be filled in by the caller before anything else is added. */
  extend(count: number): T {
    this.reserve(count);
    this.length += count;
    return this.store.subarray(this.length - count, this.length) as T;
  }

  at(place: number): number {
    return this.store[place]!;
  }

  /** The values so far; a view, not a copy. */
  get values(): T {
    return this.store.subarray(0, this.length) as T;
  }

  private resize(length: number): void {
    const larger = this.make(length);
    larger.set(this.store.subarray(0, this.length));
    this.store = larger;
  }
}
