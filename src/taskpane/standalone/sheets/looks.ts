import type { CellLook } from "../../../lib/report/face/cell-look.ts";

/** Numbers looks in the order in which they come, each but once. */
export class Looks {
  readonly list: CellLook[] = [];
  private readonly places = new Map<CellLook, number>();

  placeOf(look: CellLook): number {
    const known = this.places.get(look);
    if (known !== undefined) return known;
    this.places.set(look, this.list.length);
    return this.list.push(look) - 1;
  }
}
