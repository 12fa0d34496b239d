import type { Origin } from "../../facts/fact-table.ts";
import type { Label, Stated } from "../../measure/measure.ts";
import type { Said, SourceRow } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import * as coverage from "../measures/coverage.ts";
import * as errors from "../measures/errors.ts";
import * as items from "../measures/items.ts";
import { name } from "../measures/names.ts";
import * as penalties from "../measures/penalties.ts";
import * as performance from "../measures/performance.ts";
import { hoursTarget, outputTarget } from "../measures/targets.ts";
import type { Evaluation } from "../quality/evaluation.ts";
import { carriedByFirst } from "./fact-lead.ts";
import { correctionRows, ledgerRows, payRows } from "./ledger-rows.ts";
import { rosterRows } from "./people-rows.ts";
import { targetRows } from "./target-rows.ts";

type SaidLead = (centre: Centre, said: Said<Centre>) => readonly SourceRow[];
type SaidMeasure = Stated<Centre> | Label<Centre>;

const ofRoster: SaidLead = (centre, { keys }) => plain(rosterRows(centre, keys["agentId"]!, keys["team"]));

const ofScorecard: SaidLead = ({ scorecard }, { keys }) => {
  const origin = scorecard[keys["item"]!]?.origin;
  return origin ? plain([origin]) : [];
};

const ofAgentsEvaluations = (has: (evaluation: Evaluation) => unknown): SaidLead => {
  return (centre, said) =>
    evaluationRows(centre, said, (one) => one.agent === said.keys["agentId"] && has(one) !== null);
};

const ofErrorType: SaidLead = (centre, said) => {
  const type = centre.evaluations[said.keys["errorType"]!]?.errorType;
  return evaluationRows(centre, said, ({ errorType, remark }) => errorType === type && remark !== null).slice(0, 1);
};

const LEADS = new Map<SaidMeasure, SaidLead>([
  ...[name, coverage.newSystemId, coverage.oldSystemId].map((measure) => [measure, ofRoster] as const),
  ...[items.section, items.fullPoints].map((measure) => [measure, ofScorecard] as const),
  [errors.errorTypes, ofAgentsEvaluations(({ errorType }) => errorType)],
  [errors.remarks, ofAgentsEvaluations(({ remark }) => remark)],
  [errors.exampleRemark, ofErrorType],
  ...[penalties.level, penalties.next, penalties.payReduction].map((measure) => [measure, ledgerRows] as const),
  ...[penalties.overLegalCap, penalties.deductionAmount, penalties.withinCap].map(
    (measure) => [measure, payRows] as const,
  ),
  [penalties.corrections, correctionRows],
  [outputTarget, targetRows("output")],
  [hoursTarget, targetRows("hours")],
  [performance.wholeTarget, targetRows("output")],
]);

/** The rows behind what is stated or said of keys; none for a measure that only a script knows. */
export const rowsOfSaid: SaidLead = (centre, said) => LEADS.get(said.measure)?.(centre, said) ?? [];

function evaluationRows({ evaluations }: Centre, { period }: Said<Centre>, has: (one: Evaluation) => boolean) {
  const isIn = ({ day }: Evaluation) => day >= period.from && day <= period.to;
  return plain(evaluations.filter((one) => isIn(one) && has(one)).map(({ origin }) => origin));
}

function plain(origins: readonly Origin[]): SourceRow[] {
  return carriedByFirst(origins, 0);
}
