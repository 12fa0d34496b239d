/**
 * A length of leave as one number: of working days, however long one is, or of hours, which only 口径 makes days of
 * (`每天工时`). NaN is none told.
 */
export type Length = number;

const PARTS_OF_DAY = 1e6;
const SECONDS_IN: ReadonlyMap<string, number> = new Map([
  ...["小时", "时", "h"].map((unit) => [unit, 3600] as const),
  ...["分钟", "分", "min"].map((unit) => [unit, 60] as const),
]);
const DAYS: ReadonlySet<string> = new Set(["天", "日", "次"]);

/** So much of a unit; NaN where the unit is none of time. */
export function lengthOf(amount: number, unit: string): Length {
  if (DAYS.has(unit)) return tagged(amount * PARTS_OF_DAY, true);
  return tagged(amount * (SECONDS_IN.get(unit) ?? NaN), false);
}

/** The length in working days of so many hours. */
export function daysIn(length: Length, hoursInDay: number): number {
  const isDays = Math.abs(length) % 2 === 1;
  const amount = Math.floor(length / 2);
  return isDays ? amount / PARTS_OF_DAY : amount / (hoursInDay * 3600);
}

function tagged(amount: number, isDays: boolean): Length {
  return Math.round(amount) * 2 + Number(isDays);
}
