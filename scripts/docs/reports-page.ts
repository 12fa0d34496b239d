import type { Centre } from "../../src/lib/centre/centre.ts";
import { REPORTS } from "../../src/lib/centre/reports/index.ts";
import * as bundles from "../../src/lib/centre/running/bundles.ts";
import { tableTitle } from "../../src/lib/centre/subjects/tables.ts";
import type { MeasureName } from "../../src/lib/measure/measure.ts";
import type { AnyReport, Comparison, Listing, PartReport, Report } from "../../src/lib/report/report.ts";
import { codeOf, ORIGIN, pageOf, tableOf } from "./markdown.ts";

const BUNDLES = [bundles.daily, bundles.monthly, bundles.complaintDay];

const COLUMN_HEADERS = ["Column", "中文", "English", "Definition"];

const PERIODS = { day: "one day", month: "one month", any: "a day, a week, a month or a range" } as const;

/** docs/reports.md: every report with its columns, and the bundles. */
export function reportsPage(): string {
  return pageOf([
    ORIGIN,
    "# Reports · 报表",
    "Every report by its id, as `seatledger report ID FILE… --period P` takes it (the Chinese title will do as well). " +
      "Keys come first, then the columns in their order. What a column's number is, exactly: [measures.md](measures.md).",
    tableOf(
      ["id", "中文", "English", "Tells"],
      REPORTS.map(({ id, title, english, tells }) => [`[${codeOf(id)}](#${id})`, title, english, tells]),
    ),
    ...BUNDLES.flatMap(bundleBlocks),
    ...REPORTS.flatMap((report) => [`## ${report.id}`, `**${report.title}** · ${report.english}`, ...bodyOf(report)]),
  ]);
}

function bundleBlocks({ id, title, english, items }: bundles.Bundle): string[] {
  const made = [...new Set(items.map(({ report }) => report))];
  const twice = made.filter((report) => items.filter((item) => item.report === report).length > 1);
  const more = twice.map((report) => ` ${codeOf(report.id)} also for the month to date.`).join("");
  const list = made.map((report) => codeOf(report.id)).join(", ");
  return [`**${title}** · ${english} (${codeOf(id)}): ${list}.${more}`];
}

function bodyOf(report: AnyReport<Centre>): string[] {
  const facts: readonly (readonly [string, string])[] = [
    ["Rows", rowsOf(report)],
    ["Period", PERIODS[report.of]],
    ["Options", optionsOf(report)],
    ["Needs", needsOf(report)],
    ["Reads also", alsoRead(report)],
    ["Charts", chartsOf(report)],
    ["Part of", partOf(report)],
  ];
  const lines = facts.filter(([, words]) => words !== "").map(([name, words]) => `- ${name}: ${words}`);
  const figures = report.kind === "composed" ? report.parts.flatMap(partBlocks) : [columnsOf(report)];
  return [`${report.tells}。`, lines.join("\n"), ...figures, ...belowOf(report), ...besideOf(report)];
}

/** A part of a composed report, by the key it has among the `blocks` of the JSON. */
function partBlocks({ report }: { readonly report: PartReport<Centre> }): string[] {
  const { id, title, english, tells } = report;
  const about = report.kind === "grouped" ? ` Rows: ${rowsOf(report)}.` : "";
  return [`${codeOf(id)} **${title}** · ${english}: ${tells}。${about}`, columnsOf(report)];
}

/** The lists under a report's table, by the keys they have among the `blocks` of the JSON. */
function belowOf(report: AnyReport<Centre>): string[] {
  if (report.kind !== "grouped" || report.below.length === 0) return [];
  const lists = report.below.flatMap((list) => partBlocks({ report: list }));
  return ["Under it, and in JSON among `blocks`:", ...lists];
}

function chartsOf(report: AnyReport<Centre> | PartReport<Centre>): string {
  if (report.kind === "composed") return report.parts.flatMap((part) => chartsOf(part.report) || []).join("、");
  return report.kind === "grouped" ? report.charts.map(({ title }) => title).join("、") : "";
}

function besideOf(report: AnyReport<Centre>): string[] {
  if (report.kind !== "grouped" || !report.beside) return [];
  const { title, english, tells } = report.beside;
  return [
    `On a sheet beside it, **${title}** · ${english}: ${tells}。`,
    tableOf(COLUMN_HEADERS, listed(report.beside)),
  ];
}

function rowsOf(report: AnyReport<Centre>): string {
  if (report.kind === "listing") return "one fact each";
  if (report.kind === "composed") return "those of its parts, which are `blocks` by their ids in JSON";
  const keys = (rows: Report<Centre>["rows"]) => rows.map(({ id }) => codeOf(id)).join(", ");
  const narrowed = Object.entries(report.narrowedRows).map(([option, rows]) => `; with --${option} ${keys(rows)}`);
  const closing = [
    ...(report.subtotal ? [`; a subtotal for each ${codeOf(report.rows[0]!.id)}`] : []),
    ...(report.total ? ["; a total"] : []),
  ];
  return [keys(report.rows), ...narrowed, ...closing].join("");
}

function optionsOf({ options }: AnyReport<Centre>): string {
  return Object.entries(options)
    .map(([name, use]) => `${codeOf(`--${name}`)} (${use})`)
    .join(", ");
}

function needsOf({ needs }: AnyReport<Centre>): string {
  return [...new Set(needs.map((tables) => tables.map(tableTitle).join(" or ")))].join("; ");
}

function alsoRead({ tables, needs }: AnyReport<Centre>): string {
  const needed = new Set(needs.flat());
  return tables
    .filter((table) => !needed.has(table))
    .map(tableTitle)
    .join("、");
}

function partOf(report: AnyReport<Centre>): string {
  const found = BUNDLES.filter(({ items }) => items.some((item) => item.report === report));
  return found.map(({ id }) => codeOf(id)).join(", ");
}

function columnsOf(report: PartReport<Centre>): string {
  if (report.kind === "comparison") return tableOf(["Figure", ...COLUMN_HEADERS.slice(1)], compared(report));
  return tableOf(COLUMN_HEADERS, report.kind === "listing" ? listed(report) : grouped(report));
}

/** A figure has a line of its own: `figure`, and under `now`, `before`, `change` and `changeRate` its numbers. */
function compared({ lines }: Comparison<Centre>): string[][] {
  return lines.flatMap(({ figures }) =>
    figures.map(({ id, title, english, means }) => [codeOf(id), title, english, means]),
  );
}

function listed({ columns }: Pick<Listing<Centre>, "columns">): string[][] {
  return columns.map((column) => [codeOf(column.id), column.title, column.english, meaningOf(column)]);
}

/** What a column means, with the codes that JSON has in the place of the sheet's words. */
function meaningOf({ means, words }: Pick<MeasureName, "means" | "words">): string {
  const codes = Object.entries(words ?? {}).map(([code, word]) => `${codeOf(code)} ${word}`);
  return codes.length > 0 ? `${means}。JSON:${codes.join("、")}` : means;
}

function grouped({ rows, show, subtotalsShow, totalsShow }: Report<Centre>): string[][] {
  const shown = (measures: typeof show, where: string) =>
    measures.map((measure) => [codeOf(measure.id), measure.title, measure.english, meaningOf(measure) + where]);
  return [
    ...rows.map(({ id, title, english }) => [codeOf(id), title, english, "key"]),
    ...shown(show, ""),
    ...shown(subtotalsShow, "(只在小计行)"),
    ...shown(totalsShow, "(只在合计行)"),
  ];
}
