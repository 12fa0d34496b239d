import type { Texts } from "../../../lib/table/cell.ts";
import type { TextPool } from "./text-pool.ts";

/** The texts of a column in the order of their first appearance, each made out of the pool when it is asked for. */
export class PooledTexts implements Texts {
  private places = new Int32Array(16);
  length = 0;

  constructor(private readonly pool: TextPool) {}

  at(index: number): string | undefined {
    return index < this.length ? this.pool.at(this.places[index]!) : undefined;
  }

  figuresAt(index: number): number | null {
    return this.pool.figuresAt(this.places[index]!);
  }

  /** Adds a text by its place in the pool; gives how many there are then. */
  add(place: number): number {
    if (this.length === this.places.length) {
      const { places } = this;
      (this.places = new Int32Array(2 * places.length)).set(places);
    }
    this.places[this.length] = place;
    return ++this.length;
  }

  /** Puts down in `codes`, by place, which text it is, counted from 1. */
  tell(codes: Int32Array): void {
    for (let index = 0; index < this.length; index++) codes[this.places[index]!] = index + 1;
  }

  /** Leaves `codes` as they were. */
  clear(codes: Int32Array): void {
    for (let index = 0; index < this.length; index++) codes[this.places[index]!] = 0;
  }
}
