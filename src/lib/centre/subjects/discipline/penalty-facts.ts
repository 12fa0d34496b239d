import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import type { Span } from "../../../facts/select.ts";
import { NOWHERE } from "../../../measure/source-row.ts";
import { closingTeam } from "../people/listed.ts";
import { type Discipline, talliedAgents, tallyFor } from "./agent-tally.ts";

const COUNTS = ["verbal", "written", "severe", "dismissal", "activeVerbal", "activeWritten", "activeSevere"] as const;
const MONEY = ["fines", "compensation"] as const;

/** What adds up of a period's penalty tally: a fact an agent, under the team of the period's end. */
export function penaltyFacts(discipline: Discipline, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "agentId", "team"], [...COUNTS, ...MONEY]);
  for (const agent of talliedAgents(discipline, span)) {
    const tally = tallyFor(discipline, agent, span);
    const keys = { date: span.from, agentId: agent, team: closingTeam(discipline.directory, agent, span) };
    builder.add(keys, tally, NOWHERE);
  }
  return builder.finish();
}
