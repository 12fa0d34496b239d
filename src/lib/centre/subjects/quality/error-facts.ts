import { FactTableBuilder, type FactTable } from "../../../facts/fact-table.ts";
import type { Span } from "../../../facts/select.ts";
import type { Evaluations } from "./evaluation.ts";
import { closingTeam } from "../people/listed.ts";

/** The period's evaluations that name a kind of error, which is known by the first evaluation that does. */
export function errorFacts({ directory, rows }: Evaluations, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "agentId", "team", "errorType"], ["errors"]);
  const firsts = new Map<string, number>();
  for (const [place, { day, agent, errorType, origin }] of rows.entries()) {
    if (errorType === null) continue;
    if (!firsts.has(errorType)) firsts.set(errorType, place);
    if (day < span.from || day > span.to) continue;
    const keys = { date: day, agentId: agent, team: closingTeam(directory, agent, span) };
    builder.add({ ...keys, errorType: firsts.get(errorType)! }, { errors: 1 }, origin);
  }
  return builder.finish();
}
