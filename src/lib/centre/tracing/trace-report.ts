import { isComparison, isComposed, isGrouped, listsBelow, type PartTable } from "../../report/composed.ts";
import type { ReportTable } from "../../report/report.ts";
import { explainFigure, explainPart } from "../../report/trace/explain.ts";
import { type Explained, type FigureRow, type Page, standingAt } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import type { PagedQuery } from "./figure-query.ts";
import { locateMeasure } from "./locate-measure.ts";
import { keysOfRow, locateRow } from "./locate-row.ts";
import { explainCompared } from "./trace-comparison.ts";
import { explainCell, type ExplainedCell } from "./trace-listing.ts";
import { type Trace, type TracedRow, UnknownFigure } from "./trace.ts";
import { workOut } from "./work-out.ts";

type Asked = Pick<PagedQuery, "row" | "measure">;

/** Traces a figure of a report of any kind. */
export function traceReport(centre: Centre, query: PagedQuery): Trace {
  const { report, request, page } = query;
  const result = workOut(centre, { report, request });
  const { table, explained } = isComposed(result)
    ? explainPartOf(result.parts, query)
    : explainWithBelow(result, query);
  const { id, title } = report;
  const part = table === result ? null : table.report.id;
  const head = { report: { id, title }, part, period: table.question.period.text, row: explained.row };
  return toTrace(centre, { head, explained, page });
}

function explainIn(table: PartTable<Centre>, asked: Asked): ExplainedCell {
  if (isGrouped(table)) return explainRow(table, asked);
  return isComparison(table) ? explainCompared(table, asked) : explainCell(table, asked);
}

function explainRow(table: ReportTable<Centre>, asked: Asked): ExplainedCell {
  const row = locateRow(table, asked.row);
  const { measure, column } = locateMeasure(table, row, asked.measure);
  const standing = standingAt(table, row);
  const { figure, rows } = column ? explainPart(column.fold, standing, column) : explainFigure(measure, standing);
  return { figure, rows, row: keysOfRow(table, row) };
}

/** What was explained, and in which part. */
interface ExplainedPart {
  readonly table: PartTable<Centre>;
  readonly explained: ExplainedCell;
}

/** `pendingAppeals.score` names a list under the table, any other name a figure of the table itself. */
function explainWithBelow(table: PartTable<Centre>, asked: Asked): ExplainedPart {
  return explainNamed(listsBelow(table), asked) ?? { table, explained: explainIn(table, asked) };
}

/** The figure of the part that is named before a point; null where none is. */
function explainNamed(parts: readonly PartTable<Centre>[], asked: Asked): ExplainedPart | null {
  const [head = "", ...rest] = asked.measure.split(".");
  const named = parts.find(({ report }) => report.id === head);
  if (!named || rest.length === 0) return null;
  return { table: named, explained: explainIn(named, { ...asked, measure: rest.join(".") }) };
}

/** `teams.output` names the part; without one it is the first part that has such a figure. */
function explainPartOf(parts: readonly PartTable<Centre>[], asked: Asked): ExplainedPart {
  const named = explainNamed(parts, asked);
  if (named) return named;
  for (const table of parts) {
    const explained = tried(() => explainIn(table, asked));
    if (explained) return { table, explained };
  }
  const ids = parts.map(({ report }) => `${report.id}(${report.title})`);
  throw new UnknownFigure(`没有哪一部分有这样的一行“${asked.measure}”。请写成“部分.指标”,部分有:${ids.join("、")}。`);
}

function tried<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnknownFigure) return null;
    throw error;
  }
}

/** What a figure is of. */
type TraceHead = Pick<Trace, "report" | "part" | "period" | "row">;

/** A figure explained as plain data, with a page of its rows as people find them. */
function toTrace(
  centre: Centre,
  { head, explained, page }: { head: TraceHead; explained: Pick<Explained<Centre>, "figure" | "rows">; page: Page },
): Trace {
  const rows = explained.rows(page).map((row) => tracedRow(centre, row));
  return { ...head, ...explained.figure, rows, offset: page.offset };
}

function tracedRow(centre: Centre, { origin, contribution, adds, reasons }: FigureRow): TracedRow {
  const texts = [...new Set(reasons.map(({ text }) => text))];
  const by = reasons.flatMap((reason) => reason.by ?? []).map((one) => centre.placeOf(one));
  const places = new Map(by.map((place) => [`${place.file}|${place.sheet}|${place.row}`, place]));
  const note = texts.length > 0 ? texts.join(";") : null;
  return { ...centre.placeOf(origin), contribution, adds, note, by: [...places.values()] };
}
