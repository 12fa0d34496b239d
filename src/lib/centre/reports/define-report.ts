import { involves, sourcesOf } from "../../measure/sources.ts";
import type { Comparison, Composed, Listing, Part, Report } from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import { noRows, seatedAgents, seatedTeams } from "../subjects/people/standing-rows.ts";

type Needed = "id" | "title" | "english" | "tells";

/** A report of the centre, as written down: its keys, what it shows, and what is not as usual. */
export type ReportDeclaration = Pick<Report<Centre>, Needed | "rows" | "show"> & Partial<Report<Centre>>;

/** A list of facts, as written down. */
export type ListingDeclaration = Pick<Listing<Centre>, Needed | "columns" | "list" | "tables"> &
  Partial<Listing<Centre>>;

const STANDING: Readonly<Record<string, typeof seatedAgents>> = {
  "team,agentId": seatedAgents,
  team: seatedTeams,
};

/** Completes a report: which rows stand without facts follows from its keys, which tables it needs from what it shows. */
export function defineReport(declared: ReportDeclaration): Report<Centre> {
  const keys = declared.rows.map(({ id }) => id);
  const shown = [...declared.show, ...(declared.subtotalsShow ?? []), ...(declared.totalsShow ?? [])];
  const sources = shown.flatMap((measure) => sourcesOf(measure));
  const isOfPeople = keys.includes("agentId") || keys.includes("team");
  const targets = shown.some((measure) => involves(measure, "stated")) ? ["targets"] : [];
  return {
    kind: "grouped",
    of: "any",
    options: {},
    narrowedRows: {},
    subtotal: false,
    subtotalsShow: [],
    total: false,
    totalsShow: [],
    dropsIdle: false,
    bars: [],
    shades: [],
    charts: [],
    below: [],
    standing: standingRows,
    tables: [...new Set(["roster", ...sources.flatMap(({ tables }) => tables), ...targets])],
    needs: distinctNeeds([...(isOfPeople ? [["roster"]] : []), ...sources.flatMap(({ needs }) => needs)]),
    ...declared,
  };
}

export function defineListing(declared: ListingDeclaration): Listing<Centre> {
  return { kind: "listing", of: "any", options: {}, needs: declared.tables.map((table) => [table]), ...declared };
}

/** A sheet of several reports, as written down. */
export type ComposedDeclaration = Pick<Composed<Centre>, Needed | "of" | "parts">;

/** Completes a composed report: it needs but the roster, since a part that lacks a table is left out. */
export function defineComposed(declared: ComposedDeclaration): Composed<Centre> {
  const tables = declared.parts.flatMap(({ report }: Part<Centre>) => report.tables);
  return { kind: "composed", options: {}, tables: [...new Set(tables)], needs: [["roster"]], ...declared };
}

/** Key figures of a month, as written down. */
export type ComparisonDeclaration = Pick<Comparison<Centre>, Needed | "against" | "lines" | "intervals"> &
  Pick<Report<Centre>, "rows"> &
  Partial<Pick<Comparison<Centre>, "of">>;

/** Completes a comparison, whose figures are the totals of a report by its keys; it lacks those without tables. */
export function defineComparison({ rows, ...declared }: ComparisonDeclaration): Comparison<Centre> {
  const { id, title, english, tells, lines, of = "month" } = declared;
  const shown = lines.flatMap(({ where, figures }) => [...(where ? [where] : []), ...figures]);
  const show = [...new Set([...shown, ...(declared.intervals ?? []).flat()])];
  const totals = defineReport({ id, title, english, tells, rows, show, total: true, of });
  return { kind: "comparison", of, options: {}, tables: totals.tables, needs: [], totals, ...declared };
}

function distinctNeeds(needs: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(needs.map((tables) => [tables.join(), tables])).values()];
}

/** Agents and teams stand in their reports even without facts (spec 3.1); other keys only where there are some. */
const standingRows: Report<Centre>["standing"] = (centre, { rows, period }) =>
  (STANDING[rows.map(({ id }) => id).join(",")] ?? noRows)(centre, period);
