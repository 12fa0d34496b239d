import { answer, declare, give, items } from "../client/declaration.ts";
import { refuse } from "../errors.ts";
import type { Spot } from "../model/spot.ts";

export const rangeCollection = declare<Excel.RangeCollection, readonly Spot[]>("RangeCollection", {
  items: items("1.9", "Range", (spots) => spots),
  getCount: answer("1.9", (spots) => spots.length),
  getItemAt: give("1.9", "Range", (spots, index: number) => spots[index] ?? refuse("InvalidArgument")),
});
