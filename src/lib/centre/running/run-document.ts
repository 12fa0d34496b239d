import type { Document } from "../../document/document.ts";
import type { Paper } from "../../document/paper.ts";
import { toPaper } from "../../document/to-paper.ts";
import { showAsOf } from "../../facts/as-of.ts";
import { type Period, type PeriodKind, periodInName, periodInWords } from "../../facts/period.ts";
import { UserError } from "../../problem.ts";
import type { Measure } from "../../measure/measure.ts";
import { sourcesOf } from "../../measure/sources.ts";
import { type ComposedTable, isComparison, isComposed } from "../../report/composed.ts";
import type { Centre } from "../centre.ts";
import { stampOf, warningOf } from "../sheets/stamp.ts";
import type { Request } from "./ask.ts";
import { missingTable, type Result, runReport } from "./run-report.ts";

/** A document worked out, and a sentence for each part of it that lacks a table. */
export interface DocumentResult {
  readonly document: Document<Centre>;
  readonly result: Result;
  readonly missing: readonly string[];
}

const KIND_WORDS: Readonly<Record<PeriodKind, string>> = {
  day: "一天(例如 2025-10-31)",
  week: "一周(例如 2025-W44)",
  month: "一个月(例如 2025-10)",
  range: "一段日期(例如 2025-10-01..2025-10-15)",
};

/** Why a document cannot be asked for of a period, in a sentence; null when it can. */
export function misuseOfDocument({ title, of }: Document<Centre>, { kind, text }: Period): string | null {
  if (of.includes(kind)) return null;
  return `“${title}”的期间要是${of.map((one) => KIND_WORDS[one]).join("或")},不是 ${text}。`;
}

/** Works a document out. Throws a UserError for a wrong request, or when it lacks what it cannot do without. */
export function runDocument(document: Document<Centre>, centre: Centre, request: Request): DocumentResult {
  const wrong = misuseOfDocument(document, request.period);
  if (wrong !== null) throw new UserError(wrong);
  const result = runReport(document.report, centre, request);
  return { document, result, missing: isComposed(result) ? lacking(document, result) : [] };
}

/** A sentence for each part, and for the figures, that lack a table. */
function lacking({ report, figures }: Document<Centre>, { parts, world }: ComposedTable<Centre>): string[] {
  const held = new Set(parts.map((part) => part.report.id));
  const told = new Set(parts.filter(isComparison).flatMap(({ rows }) => rows.map(({ measure }) => measure.id)));
  const untold = figures.lines.flatMap((line) => line.figures).filter(({ id }) => !told.has(id));
  const parted = report.parts
    .filter((part) => !held.has(part.report.id))
    .map((part) => missingTable(part.report, world));
  if (untold.length === 0) return parted;
  const title = untold.length === 1 ? untold[0]!.title : `${untold[0]!.title}等 ${untold.length} 项`;
  return [missingTable({ title, needs: untold.flatMap(needsOf) }, world), ...parted];
}

function needsOf(measure: Measure<Centre>): (readonly string[])[] {
  return sourcesOf(measure).flatMap(({ needs }) => needs);
}

/** The papers of a document, stamped with the moment they were made (`2025-11-01 09:30`). */
export function documentPapers({ document, result }: DocumentResult, madeAt: string): Paper[] {
  if (!isComposed(result)) return [];
  const { report, world, question, asked } = result;
  const { period, options } = question;
  return [
    toPaper(document, result, {
      name: [document.title, periodInName(period)].join(" "),
      subtitle: [
        `期间 ${periodInWords(period)}`,
        ...(period.asOf === undefined ? [] : [`截至 ${showAsOf(period.asOf)}`]),
      ].join("  "),
      stamp: stampOf(world, report, { period, options, at: madeAt, asked }),
      warning: warningText(world, report),
    }),
  ];
}

function warningText(centre: Centre, report: Document<Centre>["report"]): string | null {
  const value = warningOf(centre, report)?.value;
  return typeof value === "string" ? value : null;
}
