import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { REPORTS } from "../../../../src/lib/centre/reports/index.ts";
import { traceFigure } from "../../../../src/lib/centre/tracing/trace-figure.ts";
import type { Trace } from "../../../../src/lib/centre/tracing/trace.ts";
import type { Measure, Value } from "../../../../src/lib/measure/measure.ts";
import { partsOf } from "../../../../src/lib/measure/sources.ts";
import type { AnyReport } from "../../../../src/lib/report/report.ts";
import { type Asked, jsonOf, near, requestOf } from "../../../support/centre.ts";
import { sampleCentre } from "../../../support/sample-centre.ts";
import { allFigures, type JsonFigure } from "./all-figures.ts";

const OPTIONS = { city: "郑州", product: "音乐彩铃" } as const;
const PERIODS = { day: ["2025-10-09"], month: ["2025-10"], any: ["2025-10", "2025-W41"] };
const ALL = { offset: 0, limit: Infinity };
const MOST_OF_REPORT = 120;

/** Kinds whose figure is what its rows add up to. */
const ADDITIVE = new Set(["sum", "distinct", "stated", "plus", "difference", "choice", "spanned"]);

function askedOf({ of, options }: AnyReport<Centre>): Asked[] {
  const must = Object.entries(OPTIONS).filter(([name]) => options[name] === "required");
  return PERIODS[of].map((period) => ({ period, ...Object.fromEntries(must) }));
}

/** Figures from all over a report, no more than time allows. */
function some(figures: readonly JsonFigure[]): JsonFigure[] {
  const step = Math.ceil(figures.length / MOST_OF_REPORT);
  return figures.filter((_, place) => place % step === 0);
}

function isAdditive(measure: Measure<Centre>): boolean {
  return ADDITIVE.has(measure.kind) && partsOf(measure).every(isAdditive);
}

/** What the rows must add up to; null where they bear the figure out without adding up to it. */
function expectedSum({ measure, value, isCount }: JsonFigure, trace: Trace): Value {
  if (isCount) return value;
  if (measure === null) return null;
  if (isAdditive(measure)) return value ?? 0;
  if (measure.kind === "ratio" && isAdditive(measure.of)) return trace.parts[0]!.value ?? 0;
  return null;
}

function isYesOrNo(value: Value): boolean {
  return value === "是" || value === "否";
}

/** Whether a figure must have rows: a line of a list that holds something, a label that says something. */
function hasRows({ measure, isOfList, value }: JsonFigure): boolean {
  if (value === null || value === 0) return false;
  return isOfList || (measure?.kind === "label" && !(Array.isArray(value) && value.length === 0));
}

describe("every figure of every report", () => {
  let centre: Centre;
  beforeAll(async () => {
    centre = await sampleCentre({ agents: 12, month: "2025-10", seed: 7, callsPerAgentDay: 5 });
  });

  it("is yes, no or a code in JSON, never a word for one", () => {
    for (const report of REPORTS)
      for (const asked of askedOf(report)) {
        const words = allFigures(report, jsonOf(report, centre, asked)).filter(({ value }) => isYesOrNo(value));
        expect([report.id, words]).toEqual([report.id, []]);
      }
  });

  it.each(REPORTS.map((report) => [report.id, report] as const))("of %s is led back to its rows", (_, report) => {
    for (const asked of askedOf(report)) {
      const request = requestOf(asked);
      for (const figure of some(allFigures(report, jsonOf(report, centre, asked)))) {
        const { name, row, value } = figure;
        const trace = traceFigure(centre, { report, request, row, measure: name, page: ALL });
        const sum = trace.rows.reduce((total, { contribution }) => total + contribution, 0);
        const expected = expectedSum(figure, trace);
        const told = {
          where: `${asked as string} ${JSON.stringify(row)} ${name}`,
          value: trace.value,
          rows: trace.total,
        };
        expect(told).toEqual({ ...told, value, rows: trace.rows.length });
        if (typeof expected === "number") expect({ ...told, sum }).toEqual({ ...told, sum: near(expected) });
        if (hasRows(figure)) expect({ ...told, hasRows: told.rows > 0 }).toEqual({ ...told, hasRows: true });
      }
    }
  });
});
