import type { Origin } from "../../../table/intake.ts";
import type { Directory } from "../people/directory.ts";
import type { ScoreItem } from "./scorecard.ts";

/** One evaluation that was counted, as scored. Days are Excel serials; texts are null where the row has none. */
export interface Evaluation {
  readonly day: number;
  readonly agent: number;
  readonly score: number;
  /** The points it lost: 扣分 where that stands, else what its score lacks to 100. */
  readonly deduction: number;
  readonly isFatal: boolean;
  readonly isPending: boolean;
  /** What became of an appeal, in the word of the sheet. */
  readonly appeal: string | null;
  /** The points of the scorecard's items, in its order; none above the item's full points. */
  readonly points: readonly (number | null)[];
  readonly product: string | null;
  readonly recordingId: string | null;
  /** None after an upheld appeal. */
  readonly errorType: string | null;
  readonly evaluator: string | null;
  readonly remark: string | null;
  readonly origin: Origin;
}

/** All evaluations, in the order read, and whose they are by what scorecard. */
export interface Evaluations {
  readonly rows: readonly Evaluation[];
  /** Those that an upheld appeal took out of the month: heard, and no sample. */
  readonly withdrawn: readonly Evaluation[];
  readonly directory: Directory;
  readonly scorecard: readonly ScoreItem[];
}

/** The evaluation of a fact that says only that an agent is listed. */
export const NO_EVALUATION = -1;
