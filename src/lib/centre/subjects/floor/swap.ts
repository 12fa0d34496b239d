import type { Origin } from "../../../table/intake.ts";

/** One row of 换班. Days are Excel serials. */
export interface Swap {
  readonly applicant: number;
  readonly partner: number;
  /** 原班日期, by which a swap is counted. */
  readonly shiftDay: number;
  readonly swapDay: number;
  readonly returnDay: number | null;
  /** The leaders who agreed, as their cells have them. */
  readonly leaders: readonly string[];
  readonly origin: Origin;
}

/** A swap as one of its two people has it. */
export interface SwapSide {
  readonly swap: Swap;
  readonly agent: number;
  readonly other: number;
}

/** A swap counts for both people. */
export function sidesOf(swap: Swap): SwapSide[] {
  const { applicant, partner } = swap;
  const sides = [
    { swap, agent: applicant, other: partner },
    { swap, agent: partner, other: applicant },
  ];
  return applicant === partner ? sides.slice(0, 1) : sides;
}

/** The days of shifts swapped or returned: 换班日期 and 还班日期. */
export function swappedDays({ swapDay, returnDay }: Swap): number[] {
  return returnDay === null ? [swapDay] : [swapDay, returnDay];
}

/** Whether both leaders agreed. */
export function isAuthorised({ leaders }: Swap): boolean {
  return leaders.length === 2;
}
