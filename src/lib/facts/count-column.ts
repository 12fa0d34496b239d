import { GrowingColumn } from "./growing-column.ts";

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
