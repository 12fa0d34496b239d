import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import { selectRows, type Span } from "../../../facts/select.ts";
import { originOf } from "../../../measure/source-row.ts";
import { defineSubject } from "../../define-subject.ts";
import { calls } from "../calls/calls.ts";
import type { Calls } from "../calls/dial-facts.ts";
import { System } from "../people/directory.ts";
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
    },
  },
});

const AMOUNTS = ["newCalls", "oldCalls", "calls", "samples", "heard"] as const;
const NOTHING = { newCalls: 0, oldCalls: 0, calls: 0, samples: 0, heard: 0 };

const KEYS = ["date", "agentId", "team"] as const;

type Builder = FactTableBuilder<(typeof KEYS)[number], (typeof AMOUNTS)[number]>;

/**
 * The period's calls by system and its evaluations, each under the team of its own day. `heard` are an agent's
 * evaluations in whatever team, once more in every team that the agent called in.
 */
function coverageFacts({ evaluations: { directory, rows }, calls: { facts: dials } }: Coverage, span: Span): FactTable {
  const builder = new FactTableBuilder(KEYS, AMOUNTS);
  const calledIn = addCalls(builder, dials, span);
  for (const { day, agent, origin } of rows) {
    if (day < span.from || day > span.to) continue;
    const own = { date: day, agentId: agent };
    builder.add({ ...own, team: directory.teamOn(agent, day) }, { ...NOTHING, samples: 1 }, origin);
    for (const team of calledIn.get(agent) ?? []) builder.add({ ...own, team }, { ...NOTHING, heard: 1 }, origin);
  }
  return builder.finish();
}

/** Adds the calls; gives the teams that each agent called in. */
function addCalls(builder: Builder, dials: FactTable, span: Span): Map<number, Set<number>> {
  const calledIn = new Map<number, Set<number>>();
  const { date, agentId, team, system } = dials.keys;
  for (const row of selectRows(dials, span)) {
    const keys = { date: date![row]!, agentId: agentId![row]!, team: team![row]! };
    const calls = dials.amounts["dialled"]![row]!;
    const newCalls = system![row] === System.new ? calls : 0;
    const oldCalls = system![row] === System.old ? calls : 0;
    builder.add(keys, { ...NOTHING, newCalls, oldCalls, calls }, originOf(dials, row));
    if (calls > 0) calledIn.set(keys.agentId, (calledIn.get(keys.agentId) ?? new Set()).add(keys.team));
  }
  return calledIn;
}
