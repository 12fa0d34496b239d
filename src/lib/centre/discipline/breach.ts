import type { Origin } from "../../facts/fact-table.ts";

/** A rule of leave or swaps that somebody broke. */
export interface Breach {
  readonly day: number;
  readonly agent: number;
  readonly kind: "leave" | "swap";
  /** The rule's id, and what it says. */
  readonly rule: string;
  readonly says: string;
  readonly fact: string;
  readonly origin: Origin;
}
