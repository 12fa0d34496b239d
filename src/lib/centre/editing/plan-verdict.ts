import { dateAlone } from "../../table/date-alone.ts";
import type { Sheet } from "../../table/sheet.ts";
import { DECISIONS, decisionsTable } from "../subjects/discipline/decisions.ts";
import type { SuggestedPenalty } from "../subjects/discipline/suggested-penalty.ts";
import { violationsTable } from "../subjects/discipline/violations-table.ts";
import type { NewCell } from "./new-cell.ts";
import { planRow, type RowPlan } from "./plan-row.ts";

/** What a person makes of a suggested penalty. */
export type Verdict = "confirm" | "decline";

/** Plans what a verdict writes: a confirmed suggestion is a row of 评扣, a declined one a row of 建议处理. */
export function planVerdict(
  sheets: readonly Sheet[],
  suggestion: SuggestedPenalty,
  verdict: Verdict,
): Promise<RowPlan> {
  return verdict === "confirm" ? planViolation(sheets, suggestion) : planDecision(sheets, suggestion);
}

function planViolation(sheets: readonly Sheet[], suggestion: SuggestedPenalty): Promise<RowPlan> {
  const { category, fact } = suggestion;
  const cells = [...whoAndWhen(suggestion), textCell("category", category), textCell("reason", fact)];
  return planRow(sheets, { table: violationsTable, cells, needed: "category" });
}

function planDecision(sheets: readonly Sheet[], suggestion: SuggestedPenalty): Promise<RowPlan> {
  const cells = [
    ...whoAndWhen(suggestion),
    textCell("fact", suggestion.fact),
    textCell("decision", DECISIONS.declined),
  ];
  return planRow(sheets, { table: decisionsTable, cells, needed: "decision" });
}

function whoAndWhen({ serial, day, agentId }: SuggestedPenalty): NewCell[] {
  return [
    { field: "date", text: day, is: { moment: dateAlone(serial) } },
    { field: "agentId", text: agentId, is: "identifier" },
  ];
}

function textCell(field: string, text: string): NewCell {
  return { field, text, is: "text" };
}
