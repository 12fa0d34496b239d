import type { Origin } from "../../../table/intake.ts";
import { takeRows, type Row } from "../../../table/row.ts";
import { defineSubject } from "../../define-subject.ts";
import { DEFAULT_ITEMS, scorecardTable } from "./scorecard-table.ts";

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

/** What an evaluation gives points for; of two rows of one item the last counts, noted. */
export const scorecard = defineSubject({
  id: "scorecard",
  needs: {},
  tables: { scorecard: scorecardTable },
  start: () => {
    const items = new Map<string, ScoreItem>();
    const take = takeRows({
      accept: (row) => {
        const read = itemOf(row);
        if (items.has(read.item)) row.note("differingRow", "points");
        items.set(read.item, read);
      },
    });
    return { take: { scorecard: take }, finish: () => (items.size > 0 ? [...items.values()] : defaultScorecard) };
  },
});

function itemOf(row: Row): ScoreItem {
  return {
    item: row.text("item")!,
    section: row.text("section"),
    points: row.number("points")!,
    isFatal: row.is("fatal"),
    origin: row.origin,
  };
}
