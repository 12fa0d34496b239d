import type { Period } from "../../../../facts/period.ts";
import { amount, label, sum } from "../../../../measure/declare.ts";
import { listOf } from "../../../../measure/fold.ts";
import { carriedByFirst, type Said, type SourceRow } from "../../../../measure/source-row.ts";
import type { Centre } from "../../../centre.ts";
import { agent } from "../../people/dimensions.ts";
import { people } from "../../people/people.ts";
import type { Evaluation } from "../evaluation.ts";
import { evaluations } from "../evaluations.ts";

const { errors } = evaluations.sources;

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
  call: (centre, id) => centre.of(people).callOf(id),
  means: "出现该差错的工号,表上注明姓名",
});

export const exampleRemark = label<Centre>({
  id: "example",
  title: "说明举例",
  english: "Example",
  format: "text",
  text: (centre, keys, period) => remarkedOn(centre, { keys, period })?.remark ?? null,
  leads: (centre, said) => rowsOf([remarkedOn(centre, said) ?? []].flat()),
  means: "该差错的第一条说明",
});

export const errorTypes = label<Centre>({
  id: "errorTypes",
  title: "差错类型",
  english: "Error types",
  format: "text",
  text: (centre, keys, period) => distinctOf(centre, { keys, period }, ({ errorType }) => errorType),
  leads: (centre, said) => rowsOf(ofAgent(centre, said).filter(({ errorType }) => errorType !== null)),
  means: "期间内该坐席各份质检的差错类型,各列一次",
});

export const remarks = label<Centre>({
  id: "remarks",
  title: "说明",
  english: "Remarks",
  format: "text",
  text: (centre, keys, period) => distinctOf(centre, { keys, period }, ({ remark }) => remark),
  leads: (centre, said) => rowsOf(ofAgent(centre, said).filter(({ remark }) => remark !== null)),
  means: "期间内该坐席各份质检的说明,各列一次",
});

type Asked = Pick<Said, "keys" | "period">;

/** The first evaluation of the period with the kind of error that says something of it. */
function remarkedOn(centre: Centre, { keys, period }: Asked): Evaluation | undefined {
  const type = centre.of(evaluations).rows[keys["errorType"]!]?.errorType;
  return within(centre, period).find(({ errorType, remark }) => errorType === type && remark !== null);
}

function distinctOf(centre: Centre, asked: Asked, word: (evaluation: Evaluation) => string | null): string[] {
  return [...new Set(ofAgent(centre, asked).flatMap((evaluation) => word(evaluation) ?? []))];
}

function ofAgent(centre: Centre, { keys, period }: Asked): Evaluation[] {
  return within(centre, period).filter(({ agent: whose }) => whose === keys["agentId"]);
}

function within(centre: Centre, { from, to }: Period): Evaluation[] {
  return centre.of(evaluations).rows.filter(({ day }) => day >= from && day <= to);
}

function rowsOf(told: readonly Evaluation[]): SourceRow[] {
  return carriedByFirst(
    told.map(({ origin }) => origin),
    0,
  );
}
