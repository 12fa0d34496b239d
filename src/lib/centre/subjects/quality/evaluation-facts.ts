import { FactTableBuilder, type FactTable } from "../../../facts/fact-table.ts";
import { weekOf } from "../../../facts/period.ts";
import { NOWHERE } from "../../../measure/source-row.ts";
import type { Span } from "../../../facts/select.ts";
import { closingTeam, listedAgents } from "../people/listed.ts";
import { NO_EVALUATION, type Evaluations } from "./evaluation.ts";

const NOTHING = { listed: 0, samples: 0, score: 0, fatals: 0, pending: 0 };

/** The period's evaluations under the team of its end, and a fact for every listed agent, sampled or not. */
export function evaluationFacts({ directory, rows }: Evaluations, span: Span): FactTable {
  const builder = new FactTableBuilder(
    ["date", "week", "agentId", "team", "evaluation"],
    ["listed", "samples", "score", "fatals", "pending"],
  );
  const team = (agent: number) => closingTeam(directory, agent, span);
  for (const agent of listedAgents(directory, span)) {
    const keys = { ...datesOf(span.from), agentId: agent, team: team(agent), evaluation: NO_EVALUATION };
    builder.add(keys, { ...NOTHING, listed: 1 }, NOWHERE);
  }
  for (const [evaluation, { day, agent, score, isFatal, isPending, origin }] of rows.entries()) {
    if (day < span.from || day > span.to) continue;
    const amounts = { listed: 0, samples: 1, score, fatals: Number(isFatal), pending: Number(isPending) };
    builder.add({ ...datesOf(day), agentId: agent, team: team(agent), evaluation }, amounts, origin);
  }
  return builder.finish();
}

/** What a day is grouped by: itself, and its week by the Monday. */
export function datesOf(day: number) {
  return { date: day, week: weekOf(day).from };
}
