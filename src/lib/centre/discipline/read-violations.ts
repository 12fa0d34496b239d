import type { Batch, Intake } from "../../table/intake.ts";
import { dayOf } from "../../table/moment.ts";
import type { TableReader } from "../../table/read-table.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import { System, type Directory } from "../people/directory.ts";
import { ViolationAppeal } from "../tables/violations.ts";
import type { Rule } from "./read-rules.ts";
import { isLateAppeal, type AppealResult, type Level, type Violation } from "./violation.ts";

/** What violations are read with, and where they go: by agent. */
export interface ViolationIntake {
  readonly definitions: Definitions;
  readonly directory: Directory;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly violations: Map<number, Violation[]>;
  readonly sheet: () => number;
}

const RESULTS: Readonly<Record<number, AppealResult>> = {
  [ViolationAppeal.pending]: "pending",
  [ViolationAppeal.revoked]: "revoked",
  [ViolationAppeal.upheld]: "upheld",
};

/** Takes 评扣 rows; a violation's category is its own, else that of its rule. */
export function takeViolations(reader: TableReader, intake: ViolationIntake): Intake {
  const { directory, definitions, rules } = intake;
  const agents = new AgentColumn(directory, reader.dictionaries["agentId"]!);
  let order = 0;
  return (batch) => {
    const { columns } = batch;
    const day = (index: number) => dayOf(columns["date"]![index]!);
    const cell = (index: number) => ({ code: columns["agentId"]![index]!, system: System.none, day: day(index) });
    const ruleAt = (index: number) => rules.get(textAt(reader, batch, { field: "rule", index }) ?? "");
    return {
      checks: {
        agentId: (index) => agents.check(cell(index)),
        rule: (index) => {
          const isSaidBelow = batch.has("category") && Number.isNaN(columns["rule"]![index]);
          return isSaidBelow ? null : uncategorised(batch, index, ruleAt(index));
        },
        category: (index) => uncategorised(batch, index, ruleAt(index)),
      },
      accept: (index) => {
        const agent = agents.resolve(cell(index));
        const rule = ruleAt(index);
        const origin = { sheet: intake.sheet(), row: batch.firstRow + index };
        const violation = { ...violationAt(reader, { batch, index, rule }), order: order++, origin };
        intake.violations.set(agent, [...(intake.violations.get(agent) ?? []), violation]);
        if (rule && rule.level !== violation.level) batch.note(index, { code: "categoryMismatch", field: "category" });
        if (violation.goodsValue !== null && violation.multiple === null)
          batch.note(index, { code: "noMultiple", field: "goodsValue" });
        if (isLateAppeal(violation, definitions.penalties))
          batch.note(index, { code: "lateAppeal", field: "appealed" });
        const code = noteOnAgent(directory, agent, day(index));
        if (code) batch.note(index, { code, field: "agentId" });
        return null;
      },
    };
  };
}

/** A row needs a 类别, or a 条款 whose category is known. */
function uncategorised({ columns }: Batch, index: number, rule: Rule | undefined): string | null {
  if (!Number.isNaN(columns["category"]![index]) || rule) return null;
  return Number.isNaN(columns["rule"]![index]) ? "missingValue" : "unknownRule";
}

function violationAt(
  reader: TableReader,
  { batch, index, rule }: { batch: Batch; index: number; rule: Rule | undefined },
): Omit<Violation, "order" | "origin"> {
  const number = (field: string) => {
    const value = batch.columns[field]![index]!;
    return Number.isNaN(value) ? null : value;
  };
  const day = (field: string) => {
    const moment = number(field);
    return moment === null ? null : dayOf(moment);
  };
  const text = (field: string) => textAt(reader, batch, { field, index }) ?? null;
  const issued = { day: day("date")!, noticedDay: day("noticed") ?? day("date")!, probationEnd: day("probationEnd") };
  const appeal = { appealResult: resultOf(number("appeal")), appealDay: day("appealed"), resultDay: day("resultDate") };
  const level = (number("category") ?? rule!.level) as Level;
  const money = { goodsValue: number("goodsValue"), fine: number("fine"), multiple: rule?.multiple ?? null };
  return { ...issued, ...appeal, ...money, level, rule: text("rule"), reason: text("reason") ?? rule?.reason ?? null };
}

function resultOf(appeal: number | null): AppealResult {
  return appeal === null ? "none" : RESULTS[appeal]!;
}

function textAt(
  { dictionaries }: TableReader,
  { columns }: Batch,
  { field, index }: { field: string; index: number },
): string | undefined {
  return dictionaries[field]!.texts[columns[field]![index]!];
}
