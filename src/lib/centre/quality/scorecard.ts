import type { Origin } from "../../facts/fact-table.ts";
import type { Intake } from "../../table/intake.ts";
import type { TableReader } from "../../table/read-table.ts";
import { DEFAULT_ITEMS } from "../tables/scorecard.ts";

/** One item that an evaluation gives points for. */
export interface ScoreItem {
  readonly item: string;
  readonly section: string | null;
  readonly points: number;
  readonly isFatal: boolean;
  /** None of those that stand in for a 评分标准 that a centre lacks. */
  readonly origin?: Origin;
}

/** The scorecard of a centre without a 评分标准. */
export const defaultScorecard: readonly ScoreItem[] = DEFAULT_ITEMS.map((item) => {
  return { item, section: null, points: 20, isFatal: false };
});

/** Takes 评分标准 rows into `items`; of two of one item the last counts, noted. */
export function takeScorecard(
  { dictionaries }: TableReader,
  items: Map<string, ScoreItem>,
  sheet: () => number,
): Intake {
  return (batch) => ({
    accept(index) {
      const { columns, firstRow } = batch;
      const item = dictionaries["item"]!.texts[columns["item"]![index]!]!;
      const section = dictionaries["section"]!.texts[columns["section"]![index]!] ?? null;
      if (items.has(item)) batch.note(index, { code: "differingRow", field: "points" });
      const isFatal = columns["fatal"]![index] === 1;
      const origin = { sheet: sheet(), row: firstRow + index };
      items.set(item, { item, section, points: columns["points"]![index]!, isFatal, origin });
      return null;
    },
  });
}
