/** The stamp, in cell A2 of every sheet that SeatLedger writes, begins with this. */
export const STAMP_PREFIX = "坐席台账 SeatLedger";
