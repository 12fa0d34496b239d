import { type Facts, type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import { rolledUp } from "../../../facts/roll-up.ts";
import { selectRows, type Span } from "../../../facts/select.ts";
import { NOWHERE } from "../../../measure/source-row.ts";
import type { Attendance } from "../attendance/calendar-due.ts";
import { type Calls, DIAL_ROLL_UPS } from "../calls/dial-facts.ts";
import { closingTeam, listedAgents } from "../people/listed.ts";
import { evaluationFacts } from "../quality/evaluation-facts.ts";
import type { Evaluations } from "../quality/evaluation.ts";

/** What of 考勤 the score is taken off for (spec 4.3). */
export const DEDUCTED = ["late", "early", "personalLeave", "sickLeave", "absent"] as const;
export type Deducted = (typeof DEDUCTED)[number];

const AMOUNTS = ["output", "attendanceDays", ...DEDUCTED, "samples", "score", "tasks", "taskScore"] as const;
type Performance = Record<(typeof AMOUNTS)[number], number>;

/** What an agent's month is made of. */
export interface PerformanceParts {
  readonly calls: Calls;
  readonly attendance: Attendance;
  readonly evaluations: Evaluations;
  readonly tasks: FactTable;
}

/** What each listed agent did in the whole period, wherever they did it, under the team of its end. */
export function performanceFacts(parts: PerformanceParts, span: Span): FactTable {
  const { directory } = parts.evaluations;
  const builder = new FactTableBuilder(["date", "agentId", "team"], AMOUNTS);
  const sums = new Map<number, Performance>();
  for (const agent of listedAgents(directory, span))
    sums.set(agent, Object.fromEntries(AMOUNTS.map((amount) => [amount, 0])) as Performance);
  const add = (facts: Facts, amounts: Partial<Record<keyof Performance, string>>) =>
    addUp(facts, { span, sums, amounts });
  add(rolledUp(parts.calls.facts, DIAL_ROLL_UPS, ["date", "agentId"]), { output: "output" });
  add(parts.attendance.facts, {
    attendanceDays: "entries",
    ...Object.fromEntries(DEDUCTED.map((figure) => [figure, figure])),
  });
  add(evaluationFacts(parts.evaluations, span), { samples: "samples", score: "score" });
  add(parts.tasks, { tasks: "tasks", taskScore: "score" });
  for (const [agent, amounts] of sums) {
    const keys = { date: span.from, agentId: agent, team: closingTeam(directory, agent, span) };
    builder.add(keys, amounts, NOWHERE);
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
