import type { Centre } from "../../../../src/lib/centre/centre.ts";
import type { Measure, Value } from "../../../../src/lib/measure/measure.ts";
import type { AnyReport, PartReport } from "../../../../src/lib/report/report.ts";
import type { JsonFigures, JsonRow, ReportJson } from "../../../../src/lib/report/to-json.ts";

/** A figure of a report's JSON, with what names it. */
export interface JsonFigure {
  readonly row: Readonly<Record<string, string>>;
  /** As a query names it. */
  readonly name: string;
  readonly value: Value;
  /** The measure of a grouped report's figure. */
  readonly measure: Measure<Centre> | null;
  readonly isOfList: boolean;
  /** Whether it is what a list comes to, a count of what its rows tell of. */
  readonly isCount: boolean;
}

/** Every figure that a report's JSON has, in all its parts. */
export function allFigures(report: AnyReport<Centre>, json: ReportJson): JsonFigure[] {
  const parts = report.kind === "composed" ? report.parts.map((part) => part.report) : listsBelow(report);
  const own = report.kind === "composed" ? [] : figuresIn(report, json);
  const ofParts = Object.entries(json.blocks ?? {}).flatMap(([id, block]) => {
    const part = parts.find((one) => one.id === id)!;
    return figuresIn(part, block).map((figure) => ({ ...figure, name: `${id}.${figure.name}` }));
  });
  return [...own, ...ofParts];
}

function listsBelow(report: PartReport<Centre>): readonly PartReport<Centre>[] {
  return report.kind === "grouped" ? report.below : [];
}

function figuresIn(report: PartReport<Centre>, { rows, subtotals, totals }: JsonFigures): JsonFigure[] {
  if (report.kind === "listing") {
    const ofLine = (json: JsonRow, place: number) => figuresOf(json, { row: { line: String(place + 1) }, keys: [] });
    const ofTotals = totals ? figuresOf(totals, { row: {}, keys: [] }) : [];
    return [
      ...rows.flatMap(ofLine).map((figure) => ({ ...figure, isOfList: true })),
      ...ofTotals.map((figure) => ({ ...figure, isOfList: true, isCount: true })),
    ];
  }
  if (report.kind === "comparison") return rows.flatMap((json) => figuresOf(json, { keys: ["figure", "measure"] }));
  const keys = report.rows.map(({ id }) => id);
  const shown = new Map(
    [...report.show, ...report.subtotalsShow, ...report.totalsShow].map((measure) => [measure.id, measure]),
  );
  return [...rows, ...subtotals, ...(totals ? [totals] : [])]
    .flatMap((json) => figuresOf(json, { keys }))
    .map((figure) => ({ ...figure, measure: shown.get(figure.name)! }));
}

function figuresOf(
  json: JsonRow,
  { keys, row }: { keys: readonly string[]; row?: Readonly<Record<string, string>> },
): JsonFigure[] {
  const named = Object.fromEntries(Object.entries(json).filter(([id]) => keys.includes(id)));
  const figures = Object.entries(json).filter(([id]) => !keys.includes(id));
  const own = row ?? (named as Record<string, string>);
  return figures.map(([name, value]) => ({ row: own, name, value, measure: null, isOfList: false, isCount: false }));
}
