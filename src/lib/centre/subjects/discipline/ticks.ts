/** Money as a whole number of 1/10000 yuan, as the column type `money` reads it. */
export type Ticks = number;

const TICKS_PER_YUAN = 10000;
const PARTS = 1e6;

export function ticksOf(yuan: number): Ticks {
  return Math.round(yuan * TICKS_PER_YUAN);
}

/** A share of up to six decimals, exact as decimals are; what is less than a tick is dropped. */
export function shareOf(money: Ticks, share: number): Ticks {
  return Math.floor((money * Math.round(share * PARTS)) / PARTS);
}
