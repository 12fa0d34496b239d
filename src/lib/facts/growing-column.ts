type Numbers = Int32Array | Float64Array;

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
    if (this.length === this.store.length) {
      const larger = this.make(this.store.length * 2);
      larger.set(this.store);
      this.store = larger;
    }
    this.store[this.length++] = value;
  }

  at(place: number): number {
    return this.store[place]!;
  }

  /** The values so far; a view, not a copy. */
  get values(): T {
    return this.store.subarray(0, this.length) as T;
  }
}
