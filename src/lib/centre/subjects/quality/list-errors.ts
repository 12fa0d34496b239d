import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Centre } from "../../centre.ts";
import { compareIds } from "../people/compare-ids.ts";
import { people } from "../people/people.ts";
import type { Evaluation } from "./evaluation.ts";
import { evaluations } from "./evaluations.ts";

/** The period's evaluations that lost points, by date and agent; each under the team of its own date. */
export function listErrors(centre: Centre, { period }: Question): ListingLine[] {
  const directory = centre.of(people);
  const isListed = ({ day, deduction, isFatal }: Evaluation) =>
    day >= period.from && day <= period.to && (deduction > 0 || isFatal);
  const order = (a: Evaluation, b: Evaluation) =>
    a.day - b.day || compareIds(directory.idOf(a.agent), directory.idOf(b.agent));
  return centre
    .of(evaluations)
    .rows.filter(isListed)
    .sort(order)
    .map((evaluation) => rowOf(centre, evaluation));
}

function rowOf(centre: Centre, evaluation: Evaluation) {
  const directory = centre.of(people);
  const { day, agent, product, recordingId, errorType, deduction, isFatal, evaluator, remark, appeal } = evaluation;
  const team = directory.teams.texts[directory.teamOn(agent, day)]!;
  const who = [day, directory.idOf(agent), directory.nameOf(agent), team];
  const line = [...who, product, recordingId, errorType, deduction, isFatal, evaluator, remark, appeal];
  return comingFrom(line, { origins: [evaluation.origin] });
}
