import { type Row, takeRows } from "../../../table/row.ts";
import type { RowTaker } from "../../subject.ts";
import type { Level } from "./violation.ts";

/** One rule of the regulations. */
export interface Rule {
  readonly level: Level;
  readonly reason: string | null;
  readonly multiple: number | null;
}

/** Takes 处罚条例 rows into `rules` by 条款; of two of one 条款 the last counts, noted. */
export function takeRules(rules: Map<string, Rule>): RowTaker {
  return takeRows({
    accept: (row: Row) => {
      const rule = row.text("rule")!;
      if (rules.has(rule)) row.note("differingRow", "rule");
      const level = row.number("category") as Level;
      rules.set(rule, { level, reason: row.text("reason"), multiple: row.number("multiple") });
    },
  });
}
