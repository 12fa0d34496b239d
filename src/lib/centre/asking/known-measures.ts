import type { Measure } from "../../measure/measure.ts";
import { sourcesOf } from "../../measure/sources.ts";
import { UserError } from "../../problem.ts";
import type { Report } from "../../report/report.ts";
import { headerKey } from "../../table/header.ts";
import { nearest } from "../../table/nearest.ts";
import type { Centre } from "../centre.ts";
import { REPORTS } from "../reports/index.ts";
import { oldSystem } from "../subjects/calls/old-system.ts";
import * as declared from "../subjects/measures.ts";

const PEOPLE_KEYS = ["team,agentId", "team"];

/** The reports of agents in their teams, and of teams. */
const PEOPLE_REPORTS = REPORTS.filter(
  (report): report is Report<Centre> =>
    report.kind === "grouped" && PEOPLE_KEYS.includes(report.rows.map(({ id }) => id).join()),
);

/** Every measure that can be asked of an agent, a team or all: those declared first, then those only a report has. */
export const ASKABLE_MEASURES = distinctById([
  ...Object.values<Measure<Centre>>(declared).filter((measure) => !isSaidOfRows(measure)),
  ...PEOPLE_REPORTS.flatMap(({ show, subtotalsShow }) => [...show, ...subtotalsShow]),
]).filter(isOfPeople);

/** The measure of an id, a Chinese name (its unit may be left out) or an English one. Throws a UserError for an unknown one. */
export function measureNamed(name: string): Measure<Centre> {
  const wanted = headerKey(name);
  for (const named of [idOf, titleOf, englishOf]) {
    const found = ASKABLE_MEASURES.find((measure) => named(measure) === wanted);
    if (found) return found;
  }
  const known = ASKABLE_MEASURES.flatMap((measure) => [measure.id, titleOf(measure)]);
  throw new UserError(`没有指标“${name}”,最接近的是“${nearest(name, known)}”。全部指标见帮助。`);
}

/** The report of agents in their teams that shows a measure, if there is one. */
export function agentReportWith(measure: Measure<Centre>): Report<Centre> | undefined {
  return PEOPLE_REPORTS.find(({ rows, show }) => rows.length === 2 && show.includes(measure));
}

/** Whether a measure stands on the rows of a report alone: a rank, a grade, a word. */
export function isSaidOfRows({ kind }: Measure<Centre>): boolean {
  return kind === "post" || kind === "label";
}

/** Whether it has one value for an agent, a team and all: the old system's report has no teams. */
function isOfPeople(measure: Measure<Centre>): boolean {
  const isSpread = measure.kind === "fold" && measure.isSpread;
  return !isSpread && !sourcesOf(measure).includes(oldSystem.sources.oldSystem);
}

function idOf({ id }: Measure<Centre>): string {
  return headerKey(id);
}

function titleOf({ title }: Measure<Centre>): string {
  return headerKey(title);
}

function englishOf({ english }: Measure<Centre>): string {
  return headerKey(english);
}

function distinctById(measures: readonly Measure<Centre>[]): Measure<Centre>[] {
  return [...new Map([...measures].reverse().map((measure) => [measure.id, measure])).values()].reverse();
}
