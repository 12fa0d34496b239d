import type { Row } from "../../../table/row.ts";
import type { RowTaker } from "../../subject.ts";
import { agentRows } from "../people/agent-rows.ts";
import type { Directory } from "../people/directory.ts";
import type { Penalties } from "./penalties.ts";
import type { Rule } from "./read-rules.ts";
import { type AppealResult, isLateAppeal, type Level, type Violation } from "./violation.ts";
import { ViolationAppeal } from "./violations-table.ts";

/** What violations are read with, and where they go: by agent. */
interface ViolationIntake {
  readonly directory: Directory;
  readonly penalties: Penalties;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly violations: Map<number, Violation[]>;
}

const RESULTS: Readonly<Record<number, AppealResult>> = {
  [ViolationAppeal.pending]: "pending",
  [ViolationAppeal.revoked]: "revoked",
  [ViolationAppeal.upheld]: "upheld",
};

/** Takes 评扣 rows; a violation's category is its own, else that of its rule. */
export function takeViolations({ directory, penalties, rules, violations }: ViolationIntake): RowTaker {
  const ruleOf = (row: Row) => rules.get(row.text("rule") ?? "");
  let order = 0;
  const checks = {
    rule: (row: Row) => {
      const isSaidBelow = row.has("category") && row.text("rule") === null;
      return isSaidBelow ? null : uncategorised(row, ruleOf(row));
    },
    category: (row: Row) => uncategorised(row, ruleOf(row)),
  };
  return agentRows(
    directory,
    (row, { agentId: agent }) => {
      const rule = ruleOf(row);
      const violation = { ...violationOf(row, rule), order: order++ };
      violations.set(agent, [...(violations.get(agent) ?? []), violation]);
      if (rule && rule.level !== violation.level) row.note("categoryMismatch", "category");
      if (violation.goodsValue !== null && violation.multiple === null) row.note("noMultiple", "goodsValue");
      if (isLateAppeal(violation, penalties)) row.note("lateAppeal", "appealed");
    },
    { checks },
  );
}

/** A row needs a 类别, or a 条款 whose category is known. */
function uncategorised(row: Row, rule: Rule | undefined): string | null {
  if (row.number("category") !== null || rule) return null;
  return row.text("rule") === null ? "missingValue" : "unknownRule";
}

function violationOf(row: Row, rule: Rule | undefined): Omit<Violation, "order"> {
  const day = row.day("date")!;
  return {
    day,
    noticedDay: row.day("noticed") ?? day,
    probationEnd: row.day("probationEnd"),
    appealResult: resultOf(row.number("appeal")),
    appealDay: row.day("appealed"),
    resultDay: row.day("resultDate"),
    goodsValue: row.number("goodsValue"),
    fine: row.number("fine"),
    multiple: rule?.multiple ?? null,
    level: (row.number("category") ?? rule!.level) as Level,
    rule: row.text("rule"),
    reason: row.text("reason") ?? rule?.reason ?? null,
    origin: row.origin,
  };
}

function resultOf(appeal: number | null): AppealResult {
  return appeal === null ? "none" : RESULTS[appeal]!;
}
