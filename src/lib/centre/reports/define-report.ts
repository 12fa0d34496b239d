import type { Dimension, Measure } from "../../measure/measure.ts";
import type { Report } from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import { noRows, seatedAgents, seatedTeams } from "../standing-rows.ts";

/** A report of the centre, as written down: keys, what to show, and how it closes. */
export interface ReportDeclaration {
  readonly id: string;
  readonly title: string;
  readonly english: string;
  readonly rows: readonly Dimension<Centre>[];
  readonly show: readonly Measure<Centre>[];
  readonly subtotal?: boolean;
  readonly total?: boolean;
  readonly bars?: readonly Measure<Centre>[];
}

const STANDING: Readonly<Record<string, Report<Centre>["standing"]>> = {
  "team,agentId": seatedAgents,
  team: seatedTeams,
};

/** The tables that each source of facts, stated figure or name is read from. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  dials: ["calls", "tallies"],
  hours: ["sessions"],
  presence: ["sessions", "attendance"],
};

/** Completes a declaration: which rows stand without facts follows from its keys, which tables it needs from what it shows. */
export function defineReport(declared: ReportDeclaration): Report<Centre> {
  const keys = declared.rows.map((dimension) => dimension.id);
  const needs = [
    ...(keys.includes("agentId") || keys.includes("team") ? [["roster"]] : []),
    ...neededBy(declared.show),
  ];
  return {
    subtotal: false,
    total: false,
    bars: [],
    ...declared,
    standing: STANDING[keys.join(",")] ?? noRows,
    needs,
    tables: [...new Set(["roster", ...declared.show.flatMap(tablesOf)])],
  };
}

function neededBy(measures: readonly Measure<Centre>[]): string[][] {
  const sources = new Set(measures.flatMap(sourcesOf));
  const isPriced = measures.some((measure) => measure.kind === "sum" && measure.id === "output");
  return [...(sources.has("dials") ? [["calls", "tallies"]] : []), ...(isPriced ? [["prices"]] : [])];
}

function tablesOf(measure: Measure<Centre>): string[] {
  const priced = measure.id === "output" ? ["prices"] : [];
  return [
    ...priced,
    ...(measure.kind === "stated" ? ["targets"] : sourcesOf(measure).flatMap((source) => TABLES[source] ?? [])),
  ];
}

function sourcesOf(measure: Measure<Centre>): string[] {
  switch (measure.kind) {
    case "sum":
      return [measure.of.source.id];
    case "distinct":
      return measure.where.map(({ source }) => source.id);
    case "plus":
      return measure.parts.flatMap(sourcesOf);
    case "ratio":
      return [measure.of, measure.per].flatMap(sourcesOf);
    case "choice":
      return measure.options.flatMap(sourcesOf);
    case "post":
      return measure.needs.flatMap(sourcesOf);
    case "label":
    case "stated":
      return [];
  }
}
