import type { Period } from "../../facts/period.ts";
import { amount, label, sum } from "../../measure/declare.ts";
import { listOf } from "../../measure/fold.ts";
import type { Keys } from "../../measure/measure.ts";
import type { Centre } from "../centre.ts";
import { agent } from "../dimensions.ts";
import { errors } from "../facts.ts";
import type { Evaluation } from "../quality/evaluation.ts";

export const errorCount = sum({
  id: "count",
  title: "次数",
  english: "Count",
  format: "count",
  of: amount(errors, "errors"),
  means: "有该差错类型的质检份数",
});

export const errorAgents = listOf(agent, errorCount, {
  id: "agents",
  title: "坐席",
  english: "Agents",
  format: "text",
  call: ({ directory }, id) => directory.callOf(id),
  means: "出现该差错的工号,表上注明姓名",
});

export const exampleRemark = label<Centre>({
  id: "example",
  title: "说明举例",
  english: "Example",
  format: "text",
  text: ({ evaluations }, { errorType: first }, period) => {
    const type = evaluations[first!]?.errorType;
    const told = within(evaluations, period).filter(({ errorType, remark }) => errorType === type && remark !== null);
    return told[0]?.remark ?? null;
  },
  means: "该差错的第一条说明",
});

export const errorTypes = label<Centre>({
  id: "errorTypes",
  title: "差错类型",
  english: "Error types",
  format: "text",
  text: (centre, keys, period) => distinctOf(centre, { keys, period, word: ({ errorType }) => errorType }),
  means: "期间内该坐席各份质检的差错类型,各列一次",
});

export const remarks = label<Centre>({
  id: "remarks",
  title: "说明",
  english: "Remarks",
  format: "text",
  text: (centre, keys, period) => distinctOf(centre, { keys, period, word: ({ remark }) => remark }),
  means: "期间内该坐席各份质检的说明,各列一次",
});

interface Wanted {
  readonly keys: Keys;
  readonly period: Period;
  readonly word: (evaluation: Evaluation) => string | null;
}

function distinctOf({ evaluations }: Centre, { keys, period, word }: Wanted): string[] {
  const own = within(evaluations, period).filter(({ agent: whose }) => whose === keys["agentId"]);
  return [...new Set(own.flatMap((evaluation) => word(evaluation) ?? []))];
}

function within(evaluations: readonly Evaluation[], { from, to }: Period): Evaluation[] {
  return evaluations.filter(({ day }) => day >= from && day <= to);
}
