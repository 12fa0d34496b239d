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

const MOST_OF_BYTE = 255;

/** A column of counts, each a byte as long as all of them are so small: those of single calls are 0 or 1. */
export class CountColumn {
  private column: GrowingColumn<Uint8Array> | GrowingColumn<Float64Array> = new GrowingColumn(
    (length) => new Uint8Array(length),
  );
  private isNarrow = true;

  push(value: number): void {
    if (this.isNarrow && !isByte(value)) this.widen();
    this.column.push(value);
  }

  reserve(count: number): void {
    this.column.reserve(count);
  }

  /** So many more counts, none above 255, to be filled in by the caller. */
  extend(count: number): Uint8Array | Float64Array {
    return this.column.extend(count);
  }

  get values(): Uint8Array | Float64Array {
    return this.column.values;
  }

  private widen(): void {
    const wide = new GrowingColumn((length) => new Float64Array(length));
    wide.extend(this.column.length).set(this.column.values);
    this.column = wide;
    this.isNarrow = false;
  }
}

function isByte(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST_OF_BYTE;
}
