import type { Definitions } from "../../../definition/definitions.ts";
import type { Origin } from "../../../table/intake.ts";
import type { Directory } from "../people/directory.ts";

/** A rule of leave or swaps that somebody broke. */
export interface Breach {
  readonly day: number;
  readonly agent: number;
  readonly kind: "leave" | "swap";
  /** The rule's id. */
  readonly rule: string;
  readonly fact: string;
  readonly origin: Origin;
}

/** What rules of leave and swaps are judged with. */
export interface Judging {
  readonly definitions: Definitions;
  readonly directory: Directory;
}
