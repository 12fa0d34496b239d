import type { FakeExcel } from "../support/fake-excel/index.ts";
import { closeMonth, openSmallMonth } from "../support/small-month.ts";
import { breakOffEverywhere } from "./break-off.ts";

/** A month that was closed twice is closed again, and broken off where it is asked. */
export async function breakReRunOff(isAsked: (excel: FakeExcel) => boolean): Promise<number> {
  const excel = await openSmallMonth();
  await closeMonth(excel, "2025-11-01 09:00");
  await closeMonth(excel, "2025-11-01 10:00");
  return breakOffEverywhere(excel, { run: (one) => closeMonth(one, "2025-11-01 11:00"), isAsked });
}

/** Whether sheets that people see have begun to change. */
export function isUnderWay({ book }: FakeExcel): boolean {
  return book.names.some(({ name }) => name === "_SeatLedgerPhase");
}
