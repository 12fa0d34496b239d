import { FactTableBuilder, type FactTable } from "../../facts/fact-table.ts";
import type { Span } from "../../facts/select.ts";
import type { Centre } from "../centre.ts";
import { closingTeam } from "../people/listed.ts";
import { talliedAgents, tallyFor } from "./agent-tally.ts";

const COUNTS = ["verbal", "written", "severe", "dismissal", "activeVerbal", "activeWritten", "activeSevere"] as const;
const MONEY = ["fines", "compensation"] as const;

/** What adds up of a period's penalty tally: a fact an agent, under the team of the period's end. */
export function penaltyFacts(centre: Centre, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "agentId", "team"], [...COUNTS, ...MONEY]);
  for (const agent of talliedAgents(centre, span)) {
    const tally = tallyFor(centre, agent, span);
    const keys = { date: span.from, agentId: agent, team: closingTeam(centre.directory, agent, span) };
    builder.add(keys, tally, { sheet: -1, row: -1 });
  }
  return builder.finish();
}
