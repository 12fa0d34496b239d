import type { Origin } from "../../facts/fact-table.ts";

/** One evaluation that was counted, as scored. Days are Excel serials. */
export interface Evaluation {
  readonly day: number;
  readonly agent: number;
  readonly score: number;
  readonly isFatal: boolean;
  readonly isPending: boolean;
  /** The points of the scorecard's items, in its order. */
  readonly points: readonly (number | null)[];
  readonly origin: Origin;
}

/** The evaluation of a fact that says only that an agent is listed. */
export const NO_EVALUATION = -1;
