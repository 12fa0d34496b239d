import type { Period } from "../../facts/period.ts";
import { evaluate, leavesOf } from "../../measure/evaluate.ts";
import type { Measure, Value } from "../../measure/measure.ts";
import { UserError } from "../../problem.ts";
import { computeReport } from "../../report/compute.ts";
import type { Report, ReportRow, ReportTable } from "../../report/report.ts";
import { cellValue } from "../../report/show-value.ts";
import type { Centre } from "../centre.ts";
import { defineReport } from "../reports/define-report.ts";
import { agent, team } from "../subjects/people/dimensions.ts";
import { people } from "../subjects/people/people.ts";
import { agentReportWith, isSaidOfRows } from "./known-measures.ts";
import { explainLack, lackingFor } from "./lacking-tables.ts";
import type { Who } from "./who.ts";

/** What is asked of a measure. */
export interface MeasureQuery {
  readonly measure: Measure<Centre>;
  readonly who: Who;
  readonly period: Period;
}

/**
 * One figure, as the reports have it: an agent's over all teams they were in, a team's subtotal, or the total; null for
 * what cannot be computed. Throws a UserError when a table it is counted from is missing.
 */
export function measureFigure(centre: Centre, query: MeasureQuery): number | string | null {
  const { measure, who, period } = query;
  const lacking = lackingFor(measure, centre);
  if (lacking.length > 0) throw new UserError(explainLack(measure.title, lacking, centre));
  const value = isSaidOfRows(measure) ? saidOf(centre, query) : sumOf(centre, query, who);
  return cellValue(measure, value, { world: centre, period });
}

/** A rank, grade or word, which only a row of the report that shows it has. */
function saidOf(centre: Centre, { measure, who, period }: MeasureQuery): Value {
  const report = agentReportWith(measure);
  if (!report || who.kind !== "agent") throw new UserError(`“${measure.title}”只能按工号问。请把 who 写成工号。`);
  const { rows } = tableOf(centre, report, period);
  const own = rows.filter(({ keys }) => keys[1] === who.agent);
  const last = centre.of(people).teamOn(who.agent, period.to);
  return (own.find(({ keys }) => keys[0] === last) ?? own.at(-1))?.values[measure.id] ?? null;
}

function sumOf(centre: Centre, { measure, period }: MeasureQuery, who: Who): Value {
  const table = tableOf(centre, who.kind === "agent" ? byAgent(measure) : byTeam(measure), period);
  if (who.kind === "all") return table.totals!.values[measure.id] ?? null;
  const code = who.kind === "agent" ? who.agent : who.team;
  const row = table.subtotals.find(({ keys }) => keys[0] === code);
  return row ? (row.values[measure.id] ?? null) : ofNobody(measure, centre, table.totals!);
}

/** What a measure is for whom no table names: sums and counts are 0, and what is made of them follows. */
function ofNobody(measure: Measure<Centre>, world: Centre, total: ReportRow): Value {
  const kinds = new Map(leavesOf([measure], world).map((leaf) => [leaf.id, leaf.measure.kind]));
  const isCounted = (id: string) => kinds.get(id) === "sum" || kinds.get(id) === "distinct";
  return evaluate(measure, {
    world,
    leaf: (id) => (isCounted(id) ? 0 : null),
    total: (id) => total.values[id] ?? null,
  });
}

function tableOf(centre: Centre, report: Report<Centre>, period: Period): ReportTable<Centre> {
  const key = `${report.id}|${period.kind}|${period.from}|${period.to}`;
  return centre.remember(`table ${key}`, () => computeReport(report, centre, { period, only: {}, options: {} }));
}

function byTeam(measure: Measure<Centre>): Report<Centre> {
  const standing = agentReportWith(measure)?.standing;
  return defineReport({
    ...named(measure, "team"),
    rows: [team, agent],
    ...(standing && { standing }),
  });
}

function byAgent(measure: Measure<Centre>): Report<Centre> {
  const { standing } = byTeam(measure);
  return defineReport({
    ...named(measure, "agent"),
    rows: [agent, team],
    standing: (centre, asked) =>
      standing(centre, { ...asked, rows: [team, agent] }).map(([teamCode, agentCode]) => [agentCode!, teamCode!]),
  });
}

function named(measure: Measure<Centre>, by: string) {
  const { id, title, english, means } = measure;
  return { id: `${id} by ${by}`, title, english, tells: means, show: [measure], subtotal: true, total: true };
}
