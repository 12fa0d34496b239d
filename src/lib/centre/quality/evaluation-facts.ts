import { FactTableBuilder, type FactTable } from "../../facts/fact-table.ts";
import type { Span } from "../../facts/select.ts";
import type { Centre } from "../centre.ts";
import { closingTeam, listedAgents } from "../people/listed.ts";
import { NO_EVALUATION } from "./evaluation.ts";

const NOTHING = { listed: 0, samples: 0, score: 0, fatals: 0, pending: 0 };

/** The period's evaluations under the team of its end, and a fact for every listed agent, sampled or not. */
export function evaluationFacts({ directory, evaluations }: Centre, span: Span): FactTable {
  const builder = new FactTableBuilder(
    ["date", "agentId", "team", "evaluation"],
    ["listed", "samples", "score", "fatals", "pending"],
  );
  const team = (agent: number) => closingTeam(directory, agent, span);
  for (const agent of listedAgents(directory, span)) {
    const keys = { date: span.from, agentId: agent, team: team(agent), evaluation: NO_EVALUATION };
    builder.add(keys, { ...NOTHING, listed: 1 }, { sheet: -1, row: -1 });
  }
  for (const [evaluation, { day, agent, score, isFatal, isPending, origin }] of evaluations.entries()) {
    if (day < span.from || day > span.to) continue;
    const amounts = { listed: 0, samples: 1, score, fatals: Number(isFatal), pending: Number(isPending) };
    builder.add({ date: day, agentId: agent, team: team(agent), evaluation }, amounts, origin);
  }
  return builder.finish();
}
