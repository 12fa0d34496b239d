import type { FactSource, Measure } from "../../measure/measure.ts";
import { partsOf } from "../../measure/sources.ts";
import type { AnyReport } from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import { people } from "../subjects/people/people.ts";
import { performance } from "../subjects/performance/performance.ts";
import { agentReportWith, isSaidOfRows } from "./known-measures.ts";

type Tables = readonly string[];

/** These have no rows but those of the roster. */
const OF_THE_ROSTER: readonly FactSource<Centre>[] = [performance.sources.performance, people.sources.staff];

/** The tables without which a measure would be quietly nothing, each as a choice of tables; none when all is there. */
export function lackingFor(measure: Measure<Centre>, centre: Centre): Tables[] {
  return among(isSaidOfRows(measure) ? (agentReportWith(measure)?.needs ?? []) : needsOf(measure, centre), centre);
}

/** The tables a report cannot do without and the centre lacks. */
export function lackingForReport(report: AnyReport<Centre>, centre: Centre): Tables[] {
  return among(report.needs, centre);
}

/** `“定制率”需要“外呼明细”或“外呼汇总”表,…`. */
export function explainLack(title: string, lacking: readonly Tables[], centre: Centre): string {
  const choices = lacking.map((tables) => tables.map((table) => `“${centre.titleOf(table)}”`).join("或"));
  return `“${title}”需要${choices.join("和")}表,参数里没有。请把它连同表头一起作为参数。`;
}

function among(needs: readonly Tables[], { readings }: Centre): Tables[] {
  const read = new Set(readings.map(({ table }) => table));
  return needs.filter((tables) => !tables.some((table) => read.has(table)));
}

function needsOf(measure: Measure<Centre>, centre: Centre): readonly Tables[] {
  if (measure.kind === "sum") return needsOfSource(measure.of.source);
  if (measure.kind === "distinct") return [measure.where.flatMap(({ source }) => source.tables)];
  if (measure.kind === "choice") return needsOf(measure.choose(centre), centre);
  const parts = partsOf(measure).flatMap((part) => needsOf(part, centre));
  return [...new Map(parts.map((tables) => [tables.join(), tables])).values()];
}

function needsOfSource(source: FactSource<Centre>): readonly Tables[] {
  const roster = OF_THE_ROSTER.includes(source) ? [["roster"]] : [];
  const any = source.needs.length === 0 && source.tables.length > 0 ? [source.tables] : [];
  return [...source.needs, ...roster, ...any];
}
