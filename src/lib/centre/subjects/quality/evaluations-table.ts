import { defineTable, type Look, optional, shownOnly, signed, type Table } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { points, pointsUpTo } from "../../../table/types/quantity.ts";
import { freeText, identifier, name } from "../../../table/types/text.ts";
import { words, yesNo } from "../../../table/types/words.ts";
import { agentId, dateField, product } from "../shared-fields.ts";
import { fullPoints, type ScoreItem } from "./scorecard.ts";

/** What became of an appeal against an evaluation. */
export const Appeal = { pending: 0, upheld: 1, rejected: 2 } as const;

/** The words of a sheet for them, in the order of their codes. */
export const APPEAL_WORDS = { 申诉中: Appeal.pending, 成立: Appeal.upheld, 驳回: Appeal.rejected };

const HUNDRED = 100;
const TELLING_FIELDS = ["recordingId", "evaluator", "errorType"];
const TELLING_NAMES = ["质检", "监听"];

/** One evaluation a row; each item of the scorecard has a column under its own name. */
export function evaluationsTable(items: readonly ScoreItem[]): Table {
  const itemFields = items.map(({ item }) => [itemField(item), optional(points, item)] as const);
  const score = pointsUpTo(Math.max(HUNDRED, fullPoints(items)));
  const hasItem = (look: Look) => itemFields.some(([field]) => look.has(field));
  return defineTable({
    id: "evaluations",
    title: "质检记录",
    fields: {
      date: dateField("质检日期", "监听日期"),
      agentId,
      recordingId: shownOnly(optional(identifier, "录音编号")),
      evaluator: optional(name, "质检员", "监听人"),
      callDate: optional(dateTime, "通话日期"),
      product: { ...product, required: false },
      score: optional(score, "得分", "总分", "质检得分"),
      deduction: signed(optional(points, "扣分")),
      fatal: optional(yesNo, "致命差错", "致命", "一票否决"),
      ...Object.fromEntries(itemFields),
      errorType: optional(name, "差错类型", "工差类型", "问题类型"),
      remark: shownOnly(optional(freeText, "说明")),
      appeal: optional(words(APPEAL_WORDS), "申诉", "申诉结果"),
      appealedScore: optional(score, "复核得分"),
    },
    remarks: {
      date: "质检的日期,算在这个月。",
      callDate: "听的那通电话的日期;离职后听的,填了就不会提示。",
      score: "空着的,按各项得分之和算,再没有就按 100 − 扣分。",
      deduction: "写成负数也行。",
      fatal: "填是的,得分按“口径”的致命差错得分。",
      appeal: "空着是没有申诉。",
      appealedScore: "申诉成立才算;成立而空着的,这份质检不计。",
    },
    conditions: [
      { says: "得分、扣分或评分项", holds: (look) => look.has("score") || look.has("deduction") || hasItem(look) },
      {
        says: "录音编号、质检员、差错类型或评分项(或工作表名含“质检”“监听”)",
        holds: (look) =>
          hasItem(look) || TELLING_FIELDS.some(look.has) || TELLING_NAMES.some((word) => look.sheetName.includes(word)),
      },
    ],
  });
}

/** The field of a scorecard item. */
export function itemField(item: string): string {
  return `item:${item}`;
}
