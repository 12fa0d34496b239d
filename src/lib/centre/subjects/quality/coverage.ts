import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import { selectRows, type Span } from "../../../facts/select.ts";
import { NOWHERE, originOf } from "../../../measure/source-row.ts";
import { defineSubject } from "../../define-subject.ts";
import { calls } from "../calls/calls.ts";
import type { Calls } from "../calls/dial-facts.ts";
import { System } from "../people/directory.ts";
import { closingTeam, listedAgents } from "../people/listed.ts";
import { rowsOfListed } from "../people/roster-rows.ts";
import type { Evaluations } from "./evaluation.ts";
import { evaluations } from "./evaluations.ts";

interface Coverage {
  readonly calls: Calls;
  readonly evaluations: Evaluations;
}

const DIAL_TABLES = Object.values(calls.tables).map(({ id }) => id);

/** Who called, on which system, and how often they were listened to. */
export const coverage = defineSubject({
  id: "coverage",
  needs: { calls, evaluations },
  start: (parts) => ({ take: {}, finish: (): Coverage => parts }),
  sources: {
    coverage: {
      tables: [...DIAL_TABLES, "evaluations"],
      needs: [DIAL_TABLES, ["evaluations"]],
      ofPeriod: coverageFacts,
      leads: ({ evaluations: { directory } }: Coverage, fact) => rowsOfListed(directory, fact),
    },
  },
});

const NOTHING = { newCalls: 0, oldCalls: 0, calls: 0, samples: 0 };

/** The period's calls by system and its evaluations, under the agent's team of its end, and every listed agent. */
function coverageFacts({ evaluations: { directory, rows }, calls: { facts: dials } }: Coverage, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "agentId", "team"], ["newCalls", "oldCalls", "calls", "samples"]);
  const keysOf = (agent: number) => ({ date: span.from, agentId: agent, team: closingTeam(directory, agent, span) });
  for (const agent of listedAgents(directory, span)) builder.add(keysOf(agent), NOTHING, NOWHERE);
  const { agentId, system } = dials.keys;
  for (const row of selectRows(dials, span)) {
    const calls = dials.amounts["dialled"]![row]!;
    const newCalls = system![row] === System.new ? calls : 0;
    const oldCalls = system![row] === System.old ? calls : 0;
    builder.add(keysOf(agentId![row]!), { newCalls, oldCalls, calls, samples: 0 }, originOf(dials, row));
  }
  for (const { day, agent, origin } of rows)
    if (day >= span.from && day <= span.to) builder.add(keysOf(agent), { ...NOTHING, samples: 1 }, origin);
  return builder.finish();
}
