/** One thing that is said of a day. */
export interface Part {
  readonly status: string;
  /** What the kind of leave is called, where it is none that 考勤 has a status for. */
  readonly kind: string | null;
  /** Working days; NaN where not told. */
  readonly days: number;
  /** How late or early; NaN where not told. */
  readonly seconds: number;
  readonly times: number;
  /** Whether a card is missing at the coming or at the going. */
  readonly side: Side | null;
  /** What was asked for over several days, of which this is the day's; null where it is of the day alone. */
  readonly approval: LongApproval | null;
}

/** Leave and the like over several days, as its text tells it on each of them. */
export interface LongApproval {
  readonly text: string;
  /** How long it is in all, in working days; NaN where not told. */
  readonly days: number;
}

export type Side = "in" | "out";

/** A part of which only the status is told, and perhaps something more. */
export function partOf(status: string, told: Partial<Omit<Part, "status">> = {}): Part {
  return { status, kind: null, days: NaN, seconds: NaN, times: 1, side: null, approval: null, ...told };
}

/** The faults of a day, told by the time. */
export const FAULTS: ReadonlySet<string> = new Set(["缺卡", "迟到", "早退"]);

/** The parts of a kind by the first who tells of any. */
export function firstOf(tellers: readonly (readonly Part[])[], isMeant: (part: Part) => boolean): Part[] {
  const all = tellers.map((parts) => parts.filter((part) => isMeant(part) && part.days !== 0));
  return all.find((parts) => parts.length > 0) ?? [];
}
