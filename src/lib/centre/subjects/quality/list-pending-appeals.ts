import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Centre } from "../../centre.ts";
import { compareIds } from "../people/compare-ids.ts";
import { closingTeam } from "../people/listed.ts";
import { evaluations } from "./evaluations.ts";

/** The period's evaluations whose appeal has no result, by date and agent, under the team of the period's end. */
export function listPendingAppeals(centre: Centre, { period }: Question): ListingLine[] {
  const { directory, rows } = centre.of(evaluations);
  const pending = rows.filter(({ day, isPending }) => isPending && day >= period.from && day <= period.to);
  pending.sort((a, b) => a.day - b.day || compareIds(directory.idOf(a.agent), directory.idOf(b.agent)));
  return pending.map(({ day, agent, recordingId, evaluator, score, origin }) => {
    const team = directory.teams.texts[closingTeam(directory, agent, period)]!;
    const who = [directory.idOf(agent), directory.nameOf(agent), team];
    return comingFrom([day, ...who, recordingId, evaluator, score], { origins: [origin] });
  });
}
