import { FactTableBuilder, type FactTable } from "../../../facts/fact-table.ts";
import type { Span } from "../../../facts/select.ts";
import type { Evaluations } from "./evaluation.ts";
import { closingTeam } from "../people/listed.ts";
import { datesOf } from "./evaluation-facts.ts";

/** What the period's evaluations gave for each item of the scorecard, under the team of the period's end. */
export function itemFacts({ directory, rows, scorecard }: Evaluations, span: Span): FactTable {
  const builder = new FactTableBuilder(
    ["date", "week", "agentId", "team", "item"],
    ["evaluations", "points", "full", "lost"],
  );
  for (const { day, agent, points, origin } of rows) {
    if (day < span.from || day > span.to) continue;
    const keys = { ...datesOf(day), agentId: agent, team: closingTeam(directory, agent, span) };
    for (const [item, { points: full }] of scorecard.entries()) {
      const given = points[item] ?? null;
      if (given === null) continue;
      builder.add({ ...keys, item }, { evaluations: 1, points: given, full, lost: full - given }, origin);
    }
  }
  return builder.finish();
}
