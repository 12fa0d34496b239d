import type { Centre } from "../centre.ts";

/** Whether a dial fact is a success that was read as a call, not counted with others. */
export function isSuccess({ dials, calls }: Pick<Centre, "dials" | "calls">, fact: number): boolean {
  return fact < calls.size && dials.amounts["subscriptions"]![fact]! > 0;
}
