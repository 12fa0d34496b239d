import type { Intake } from "../../table/intake.ts";
import type { TableReader } from "../../table/read-table.ts";
import type { Level } from "./violation.ts";

/** One rule of the regulations. */
export interface Rule {
  readonly level: Level;
  readonly reason: string | null;
  readonly multiple: number | null;
}

/** Takes 处罚条例 rows into `rules` by 条款; of two of one 条款 the last counts, noted. */
export function takeRules({ dictionaries }: TableReader, rules: Map<string, Rule>): Intake {
  return (batch) => ({
    accept(index) {
      const { columns } = batch;
      const text = (field: string) => dictionaries[field]!.texts[columns[field]![index]!] ?? null;
      const multiple = columns["multiple"]![index]!;
      if (rules.has(text("rule")!)) batch.note(index, { code: "differingRow", field: "rule" });
      const level = columns["category"]![index] as Level;
      rules.set(text("rule")!, { level, reason: text("reason"), multiple: Number.isNaN(multiple) ? null : multiple });
      return null;
    },
  });
}
