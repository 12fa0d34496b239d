import type { Origin } from "../../../table/intake.ts";
import { type Row, takeRows } from "../../../table/row.ts";
import { defineTable, optional, orZero, required, shownOnly } from "../../../table/table.ts";
import { points } from "../../../table/types/quantity.ts";
import { name } from "../../../table/types/text.ts";
import { yesNo } from "../../../table/types/words.ts";
import { defineSubject } from "../../define-subject.ts";

/** The headings of the service-quality form, 20 points each, for a centre without a 评分标准 (spec 4.1). */
export const DEFAULT_ITEMS = ["服务用语", "服务态度", "语音语气", "需求归纳", "应变能力"];

/** What an evaluation is made of: its items, their points, and which of them are fatal. */
export const scorecardTable = defineTable({
  id: "scorecard",
  title: "评分标准",
  fields: {
    item: required(name, "项目", "评分项"),
    section: shownOnly(optional(name, "大类")),
    points: orZero(required(points, "满分", "分值")),
    fatal: optional(yesNo, "致命"),
  },
  remarks: {
    item: "质检记录里有同名的一列,填这一项的得分。",
    points: "各项之和不是 100 的,得分按比例折算。",
    fatal: "填是的,这一项得 0 分就是致命差错。",
  },
});

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

/** Σ 满分. */
export function fullPoints(items: readonly ScoreItem[]): number {
  return items.reduce((sum, { points }) => sum + points, 0);
}

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
