import type { FactTable } from "../../../facts/fact-table.ts";
import { selectRows, type Span } from "../../../facts/select.ts";
import { type FactAmount, originOf, type SourceRow } from "../../../measure/source-row.ts";
import { rowsOfDials } from "../calls/dial-rows.ts";
import { evaluationFacts } from "../quality/evaluation-facts.ts";
import { DEDUCTED, type PerformanceParts } from "./performance-facts.ts";

type Counted = "dials" | "attendance" | "evaluations" | "tasks";

/** Where each amount of an agent's month is counted from. */
const COUNTED: Readonly<Record<string, readonly [of: Counted, column: string]>> = {
  output: ["dials", "output"],
  attendanceDays: ["attendance", "entries"],
  ...Object.fromEntries(DEDUCTED.map((figure) => [figure, ["attendance", figure] as const])),
  samples: ["evaluations", "samples"],
  score: ["evaluations", "score"],
  tasks: ["tasks", "tasks"],
  taskScore: ["tasks", "score"],
};

/** An agent's month is made of their dials, days, evaluations and tasks, wherever they did them. */
export function rowsOfPerformance(parts: PerformanceParts, { facts, row, column, period }: FactAmount): SourceRow[] {
  const [of, amount] = COUNTED[column]!;
  const counted = countedIn(parts, of, period);
  const agent = facts.keys["agentId"]![row]!;
  return (counted.byAgent.get(agent) ?? []).flatMap((one): readonly SourceRow[] => {
    const contribution = counted.facts.amounts[amount]![one]!;
    if (contribution === 0) return [];
    const fact = { facts: counted.facts, row: one, column: amount, period };
    const priced = of === "dials" ? rowsOfDials(parts.calls, fact) : null;
    return priced ?? [{ origin: originOf(counted.facts, one), contribution }];
  });
}

interface ByAgent {
  readonly facts: FactTable;
  readonly byAgent: ReadonlyMap<number, readonly number[]>;
}

const known = new WeakMap<PerformanceParts, Map<string, ByAgent>>();

/** The facts of a period by agent, looked up once for all agents that are asked about. */
function countedIn(parts: PerformanceParts, of: Counted, span: Span): ByAgent {
  const ofParts = known.get(parts) ?? new Map<string, ByAgent>();
  known.set(parts, ofParts);
  const key = `${of}|${span.from}..${span.to}`;
  const counted = ofParts.get(key) ?? byAgentIn(factsOf(parts, of, span), span);
  ofParts.set(key, counted);
  return counted;
}

function factsOf({ calls, attendance, evaluations, tasks }: PerformanceParts, of: Counted, span: Span): FactTable {
  switch (of) {
    case "dials":
      return calls.facts;
    case "attendance":
      return attendance.facts;
    case "evaluations":
      return evaluationFacts(evaluations, span);
    case "tasks":
      return tasks;
  }
}

function byAgentIn(facts: FactTable, span: Span): ByAgent {
  const byAgent = new Map<number, number[]>();
  for (const row of selectRows(facts, span)) {
    const agent = facts.keys["agentId"]![row]!;
    const rows = byAgent.get(agent);
    if (rows) rows.push(row);
    else byAgent.set(agent, [row]);
  }
  return { facts, byAgent };
}
