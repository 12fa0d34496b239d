import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { REPORTS } from "../../../../src/lib/centre/reports/index.ts";
import { runReport } from "../../../../src/lib/centre/running/run-report.ts";
import type { Measure } from "../../../../src/lib/measure/measure.ts";
import { comparisonBlock, type ComparisonTable } from "../../../../src/lib/report/comparison.ts";
import { isComparison, isComposed, isGrouped, type PartTable } from "../../../../src/lib/report/composed.ts";
import type { GridCell } from "../../../../src/lib/report/grid.ts";
import { reportBlock } from "../../../../src/lib/report/report-block.ts";
import type { AnyReport, ReportTable } from "../../../../src/lib/report/report.ts";
import { type Asked, near, requestOf } from "../../../support/centre.ts";
import { sampleCentre } from "../../../support/sample-centre.ts";

const OPTIONS = { city: "郑州", product: "音乐彩铃" } as const;
const PERIODS = { day: "2025-10-09", month: "2025-10", any: "2025-W41" };
const FIGURES = new Set(["body", "subtotal", "total"]);

/** A cell of a rate beside those of the two parts that it divides. */
interface RateCell {
  readonly id: string;
  readonly unit: number;
  readonly rate: GridCell;
  readonly of: GridCell;
  readonly per: GridCell;
}

function tablesOf(report: AnyReport<Centre>, centre: Centre): readonly PartTable<Centre>[] {
  const must = Object.entries(OPTIONS).filter(([name]) => report.options[name] === "required");
  const asked: Asked = { period: PERIODS[report.of], ...Object.fromEntries(must) };
  const result = runReport(report, centre, requestOf(asked));
  return isComposed(result) ? result.parts : [result];
}

/** The rates of a table both of whose parts have cells of their own, wherever there is something to divide by. */
function ratesOf(table: PartTable<Centre>): RateCell[] {
  const all = isGrouped(table) ? groupedRates(table) : isComparison(table) ? comparedRates(table) : [];
  return all.filter(({ rate }) => typeof rate.value === "number");
}

function groupedRates(table: ReportTable<Centre>): RateCell[] {
  const { plan, rows } = reportBlock(table, 0);
  const placeOf = new Map(plan.columns.map(({ id }, place) => [id, table.report.rows.length + place]));
  const lines = rows.filter(({ role }) => FIGURES.has(role)).map(({ cells }) => cells);
  const cellsIn = lines.map((cells) => (id: string) => cells[placeOf.get(id) ?? -1]);
  return cellsIn.flatMap((cellOf) => plan.columns.flatMap(({ measure }) => rateCell(measure, cellOf)));
}

function comparedRates(table: ComparisonTable<Centre>): RateCell[] {
  const [, ...lines] = comparisonBlock(table, 0).rows;
  const placeOf = new Map(table.rows.map(({ measure }, place) => [measure.id, place]));
  const cellsIn = [1, 2].map((column) => (id: string) => lines[placeOf.get(id) ?? -1]?.cells[column]);
  return cellsIn.flatMap((cellOf) => table.rows.flatMap(({ measure }) => rateCell(measure, cellOf)));
}

function rateCell(measure: Measure<Centre>, cellOf: (id: string) => GridCell | undefined): RateCell[] {
  if (measure.kind !== "ratio") return [];
  const [rate, of, per] = [measure, measure.of, measure.per].map(({ id }) => cellOf(id));
  return rate && of && per ? [{ id: measure.id, unit: measure.perUnit, rate, of, per }] : [];
}

describe("a rate both of whose parts stand on the sheet", () => {
  let centre: Centre;
  beforeAll(async () => {
    centre = await sampleCentre({ agents: 12, month: "2025-10", seed: 7, callsPerAgentDay: 5 });
  });

  it.each(REPORTS.map((report) => [report.id, report] as const))("divides them by a formula in %s", (_, report) => {
    for (const { id, unit, rate, of, per } of tablesOf(report, centre).flatMap(ratesOf)) {
      expect([id, rate.formula]).toEqual([id, expect.stringContaining("/")]);
      expect([id, rate.value]).toEqual([id, near(Number(of.value) / unit / Number(per.value))]);
    }
  });

  it("is shown by every report of the posts that has rates, intervals beside them as values", () => {
    const withRates = REPORTS.filter((report) => tablesOf(report, centre).flatMap(ratesOf).length > 0);
    const posts = ["complaint-summary", "complaint-monthly", "callback-sla", "satisfaction-weekly", "backlog"];
    expect(withRates.map(({ id }) => id)).toEqual(expect.arrayContaining(posts));
  });
});
