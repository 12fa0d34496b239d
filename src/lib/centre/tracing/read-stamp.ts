import { monthOf, parsePeriod, type Period } from "../../facts/period.ts";
import { computeReport } from "../../report/compute.ts";
import { STAMP_PREFIX } from "../../report/mark.ts";
import type { AnyReport, Listing, Report } from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import { DOCUMENTS } from "../documents/index.ts";
import { REPORTS } from "../reports/index.ts";
import type { Request } from "../running/ask.ts";
import { OPTION_TITLES } from "../sheets/stamp.ts";

/** What a sheet was made from, as its stamp says it. */
export interface Stamped {
  readonly report: AnyReport<Centre>;
  readonly request: Request;
}

const STAMP = /^ · (\S+) · 期间 (\S+)(?: 至 (\S+))?(?: · 截至 [-\d: ]+)?(?: · 选项 (.*?))? · 制表 /;

/** Reads a stamp; null for one that is of no report's figures, or no stamp at all. */
export function readStamp(stamp: string): Stamped | null {
  if (!stamp.startsWith(STAMP_PREFIX)) return null;
  const found = STAMP.exec(stamp.slice(STAMP_PREFIX.length));
  const report = found && reportNamed(found[1]!);
  const period = found && periodOf(found[2]!, found[3] ?? found[2]!);
  return report && period && { report, request: { period, options: readOptions(found[4] ?? "") } };
}

/** Two days as people would ask for them: a day, a month, else a range. */
function periodOf(from: string, to: string): Period | null {
  const span = parsePeriod(from === to ? from : `${from}..${to}`);
  const month = span && monthOf(span.from);
  return month && month.from === span.from && month.to === span.to ? month : span;
}

function readOptions(text: string): Record<string, string> {
  const names = Object.entries(OPTION_TITLES);
  const told = text.split(";").flatMap((one) => {
    const [title = "", ...value] = one.split("=");
    const name = names.find(([, known]) => known === title)?.[0];
    return name === undefined ? [] : [[name, value.join("=")] as const];
  });
  return Object.fromEntries(told);
}

function reportNamed(id: string): AnyReport<Centre> | null {
  const known: readonly AnyReport<Centre>[] = [...REPORTS, ...DOCUMENTS.map(({ report }) => report), ...BESIDE];
  return known.find((report) => report.id === id) ?? null;
}

/** The lists that go beside a report on sheets of their own. */
const BESIDE: readonly Listing<Centre>[] = REPORTS.flatMap((report) =>
  report.kind === "grouped" && report.beside ? [listBeside(report, report.beside)] : [],
);

function listBeside(
  report: Report<Centre>,
  { list, ...named }: NonNullable<Report<Centre>["beside"]>,
): Listing<Centre> {
  const { tables, needs, options, of } = report;
  const listed = { kind: "listing", ...named, tables, needs, options, of } as const;
  return { ...listed, list: (centre, question) => list(computeReport(report, centre, question)) };
}
