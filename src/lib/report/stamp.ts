/** The stamp, in cell A2 of every sheet that SeatLedger writes, begins with this. */
export const STAMP_PREFIX = "坐席台账 SeatLedger";

/** The stamp that the value of A2 is in a sheet of ours, or null. */
export function stampIn(value: unknown): string | null {
  return typeof value === "string" && value.startsWith(STAMP_PREFIX) ? value : null;
}
