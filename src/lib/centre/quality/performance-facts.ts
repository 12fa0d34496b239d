import { FactTableBuilder, type Facts, type FactTable } from "../../facts/fact-table.ts";
import { rolledUp } from "../../facts/roll-up.ts";
import { selectRows, type Span } from "../../facts/select.ts";
import type { Centre } from "../centre.ts";
import { DIAL_ROLL_UPS } from "../dials/dial-facts.ts";
import { closingTeam, listedAgents } from "../people/listed.ts";
import { evaluationFacts } from "./evaluation-facts.ts";

const AMOUNTS = ["output", "attendanceDays", "deduction", "samples", "score", "tasks", "taskScore"] as const;
type Performance = Record<(typeof AMOUNTS)[number], number>;

/** What each listed agent did in the whole period, wherever they did it, under the team of its end. */
export function performanceFacts(centre: Centre, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "agentId", "team"], AMOUNTS);
  const sums = new Map<number, Performance>();
  for (const agent of listedAgents(centre.directory, span))
    sums.set(agent, Object.fromEntries(AMOUNTS.map((amount) => [amount, 0])) as Performance);
  const add = (facts: Facts, amounts: Partial<Record<keyof Performance, string>>) =>
    addUp(facts, { span, sums, amounts });
  add(rolledUp(centre.dials, DIAL_ROLL_UPS, ["date", "agentId"]), { output: "output" });
  add(centre.attendance, { attendanceDays: "entries", deduction: "deduction" });
  add(evaluationFacts(centre, span), { samples: "samples", score: "score" });
  add(centre.tasks, { tasks: "tasks", taskScore: "score" });
  for (const [agent, amounts] of sums) {
    const keys = { date: span.from, agentId: agent, team: closingTeam(centre.directory, agent, span) };
    builder.add(keys, amounts, { sheet: -1, row: -1 });
  }
  return builder.finish();
}

interface Adding {
  readonly span: Span;
  readonly sums: ReadonlyMap<number, Performance>;
  readonly amounts: Partial<Record<keyof Performance, string>>;
}

function addUp(facts: Facts, { span, sums, amounts }: Adding): void {
  const agents = facts.keys["agentId"]!;
  const columns = Object.entries(amounts).map(
    ([into, from]) => [into as keyof Performance, facts.amounts[from]!] as const,
  );
  for (const row of selectRows(facts, span)) {
    const sum = sums.get(agents[row]!);
    if (sum) for (const [into, column] of columns) sum[into] += column[row]!;
  }
}
