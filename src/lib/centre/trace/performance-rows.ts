import type { FactTable } from "../../facts/fact-table.ts";
import { selectRows } from "../../facts/select.ts";
import type { Period } from "../../facts/period.ts";
import type { SourceRow } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import { dials, evaluations } from "../facts.ts";
import { remember } from "../queries/remember.ts";
import { rowsOfDials } from "./dial-rows.ts";
import { originOf, whoAndWhen, type FactLead } from "./fact-lead.ts";

/** Where each amount of an agent's month is counted from. */
const COUNTED: Readonly<Record<string, readonly [of: keyof typeof FACTS, column: string]>> = {
  output: ["dials", "output"],
  attendanceDays: ["attendance", "entries"],
  deduction: ["attendance", "deduction"],
  samples: ["evaluations", "samples"],
  score: ["evaluations", "score"],
  tasks: ["tasks", "tasks"],
  taskScore: ["tasks", "score"],
};

const FACTS = {
  dials: (centre: Centre) => centre.dials,
  attendance: (centre: Centre) => centre.attendance,
  evaluations: (centre: Centre, period: Period) => evaluations.facts(centre, period),
  tasks: (centre: Centre) => centre.tasks,
} as const;

const known = remember<ReadonlyMap<number, readonly number[]>>();

/** An agent's month is made of their dials, days, evaluations and tasks, wherever they did them. */
export const rowsOfPerformance: FactLead = (centre, { facts, row, column, period }) => {
  const [of, amount] = COUNTED[column]!;
  const counted = FACTS[of](centre, period);
  const byAgent = known(centre, `${of}|${period.from}..${period.to}`, () => rowsByAgent(counted, period));
  const { agent } = whoAndWhen({ facts, row });
  return (byAgent.get(agent) ?? []).flatMap((one): readonly SourceRow[] => {
    const contribution = counted.amounts[amount]![one]!;
    if (contribution === 0) return [];
    const priced = of === "dials" ? { source: dials, facts: counted, row: one, column: amount, period } : null;
    return (priced && rowsOfDials(centre, priced)) ?? [{ origin: originOf(counted, one), contribution }];
  });
};

function rowsByAgent(facts: FactTable, period: Period): Map<number, number[]> {
  const byAgent = new Map<number, number[]>();
  for (const row of selectRows(facts, period)) {
    const agent = facts.keys["agentId"]![row]!;
    const rows = byAgent.get(agent);
    if (rows) rows.push(row);
    else byAgent.set(agent, [row]);
  }
  return byAgent;
}
