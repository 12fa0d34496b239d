import type { Penalties } from "./penalties.ts";
import { shareOf, type Ticks, ticksOf } from "./ticks.ts";

/** What the law says to a month's proposed deductions; both null when the pay is unknown. */
export interface LegalLimit {
  readonly overLegalCap: boolean | null;
  /** The proposed amount, or as much of it as may be taken. */
  readonly withinCap: Ticks | null;
}

/** Holds the amount against 工资支付暂行规定 §16 and, where it is set, the minimum wage; equal is not over. */
export function limitByLaw(amount: Ticks, pay: Ticks | null, penalties: Penalties): LegalLimit {
  if (pay === null) return { overLegalCap: null, withinCap: null };
  const { legalCap, minimumWage } = penalties;
  const aboveMinimum = minimumWage === null ? Infinity : Math.max(0, pay - ticksOf(minimumWage));
  const cap = Math.min(shareOf(pay, legalCap), aboveMinimum);
  return { overLegalCap: amount > cap, withinCap: Math.min(amount, cap) };
}
