import { FactTableBuilder, type FactTable } from "../../facts/fact-table.ts";
import { selectRows, type Span } from "../../facts/select.ts";
import type { Centre } from "../centre.ts";
import { closingTeam, listedAgents } from "../people/listed.ts";
import { System } from "../people/directory.ts";

const NOWHERE = { sheet: -1, row: -1 };
const NOTHING = { newCalls: 0, oldCalls: 0, calls: 0, samples: 0 };

/** The period's calls by system and its evaluations, under the agent's team of its end, and every listed agent. */
export function coverageFacts({ directory, dials, evaluations }: Centre, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "agentId", "team"], ["newCalls", "oldCalls", "calls", "samples"]);
  const keysOf = (agent: number) => ({ date: span.from, agentId: agent, team: closingTeam(directory, agent, span) });
  for (const agent of listedAgents(directory, span)) builder.add(keysOf(agent), NOTHING, NOWHERE);
  const { agentId, system } = dials.keys;
  for (const row of selectRows(dials, span)) {
    const calls = dials.amounts["dialled"]![row]!;
    const newCalls = system![row] === System.new ? calls : 0;
    const oldCalls = system![row] === System.old ? calls : 0;
    const origin = { sheet: dials.sheets[row]!, row: dials.rows[row]! };
    builder.add(keysOf(agentId![row]!), { newCalls, oldCalls, calls, samples: 0 }, origin);
  }
  for (const { day, agent, origin } of evaluations)
    if (day >= span.from && day <= span.to) builder.add(keysOf(agent), { ...NOTHING, samples: 1 }, origin);
  return builder.finish();
}
