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
}

export type Side = "in" | "out";

/** A part of which only the status is told, and perhaps something more. */
export function partOf(status: string, told: Partial<Omit<Part, "status">> = {}): Part {
  return { status, kind: null, days: NaN, seconds: NaN, times: 1, side: null, ...told };
}

/** The faults of a day, told by the time. */
export const FAULTS: ReadonlySet<string> = new Set(["缺卡", "迟到", "早退"]);
