import { groupBy } from "../../../../facts/group-by.ts";
import type { Period } from "../../../../facts/period.ts";
import { amount, label, sum } from "../../../../measure/declare.ts";
import { listOf } from "../../../../measure/fold.ts";
import type { MeasureName } from "../../../../measure/measure.ts";
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

export const errorRecordings = listed(ofErrorType, ({ recordingId }) => recordingId, {
  id: "recordingIds",
  title: "录音编号",
  english: "Recordings",
  means: "有该差错的各份质检的录音",
});

export const errorEvaluators = listed(ofErrorType, ({ evaluator }) => evaluator, {
  id: "evaluators",
  title: "质检员",
  english: "Evaluators",
  means: "记下该差错的质检员",
});

export const errorTypes = listed(ofAgent, ({ errorType }) => errorType, {
  id: "errorTypes",
  title: "差错类型",
  english: "Error types",
  means: "期间内该坐席各份质检的差错类型,各列一次",
});

export const remarks = listed(ofAgent, ({ remark }) => remark, {
  id: "remarks",
  title: "说明",
  english: "Remarks",
  means: "期间内该坐席各份质检的说明,各列一次",
});

export const recordingIds = listed(ofAgent, ({ recordingId }) => recordingId, {
  id: "recordingIds",
  title: "录音编号",
  english: "Recordings",
  means: "期间内该坐席各份质检的录音",
});

export const evaluators = listed(ofAgent, ({ evaluator }) => evaluator, {
  id: "evaluators",
  title: "质检员",
  english: "Evaluators",
  means: "期间内该坐席各份质检的质检员,各列一次",
});

type Asked = Pick<Said, "keys" | "period">;

/** The first evaluation of the period with the kind of error that says something of it. */
function remarkedOn(centre: Centre, asked: Asked): Evaluation | undefined {
  return ofErrorType(centre, asked).find(({ remark }) => remark !== null);
}

function ofErrorType(centre: Centre, { keys, period }: Asked): Evaluation[] {
  const type = centre.of(evaluations).rows[keys["errorType"]!]?.errorType;
  return within(centre, period).filter(({ errorType }) => errorType === type);
}

function ofAgent(centre: Centre, { keys, period }: Asked): Evaluation[] {
  const key = `evaluations by agent ${period.from}..${period.to}`;
  const byAgent = centre.remember(key, () => groupBy(within(centre, period), ({ agent: whose }) => whose));
  return byAgent.get(keys["agentId"]!) ?? [];
}

/** What some evaluations say in words, each word once, in the order read. */
function listed(
  of: (centre: Centre, asked: Asked) => Evaluation[],
  word: (evaluation: Evaluation) => string | null,
  named: Omit<MeasureName, "format">,
) {
  return label<Centre>({
    ...named,
    format: "text",
    text: (centre, keys, period) => [...new Set(of(centre, { keys, period }).flatMap((one) => word(one) ?? []))],
    leads: (centre, said) => rowsOf(of(centre, said).filter((one) => word(one) !== null)),
  });
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
