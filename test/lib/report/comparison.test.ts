import { monthOf, parsePeriod } from "../../../src/lib/facts/period.ts";
import type { SpanRule } from "../../../src/lib/measure/measure.ts";
import { comparisonBlock, computeComparison } from "../../../src/lib/report/comparison.ts";
import type { Comparison, FigureLines } from "../../../src/lib/report/report.ts";
import { count, goal, type Market, marketOf, price, reached, reportOf, row, stall, takings } from "./market.ts";

const monthBefore: SpanRule = { id: "before", title: "上月", period: ({ from }) => monthOf(from - 1) };
const OCTOBER = [
  [1, "西", "甲", 3, 300],
  [2, "东", "乙", 1, 500],
] as const;
const SEPTEMBER = [-1, "西", "甲", 2, 400] as const;

function comparisonOf(lines: readonly FigureLines<Market>[]): Comparison<Market> {
  const show = lines.flatMap(({ where, figures }) => [...(where ? [where] : []), ...figures]);
  return {
    kind: "comparison",
    id: "figures",
    title: "要点",
    english: "Figures",
    tells: "要点",
    of: "month",
    options: {},
    tables: ["sales"],
    needs: [],
    against: monthBefore,
    lines,
    totals: reportOf(show, { rows: [row, stall], standing: () => [[1, 0]] }),
  };
}

const ALL = comparisonOf([{ where: count, figures: [count, takings, price, goal, reached] }]);

function run(market: Market, report = ALL, holds = true) {
  const question = { period: parsePeriod("2025-10")!, only: {}, options: {} };
  return computeComparison(report, market, { question, holds: () => holds });
}

function figuresOf(...of: Parameters<typeof run>): unknown[][] {
  return run(...of).rows.map((one) => [one.measure.id, one.now, one.before, one.change, one.changeRate]);
}

describe("a comparison", () => {
  it("sets each figure's total beside that of the period before, with the change; that of a rate is in points", () => {
    expect(figuresOf(marketOf([...OCTOBER, SEPTEMBER], { 甲: 16 }))).toEqual([
      ["count", 4, 2, 2, 1],
      ["takings", 8, 4, 4, 1],
      ["price", 2, 2, 0, 0],
      ["goal", 16, 16, 0, 0],
      ["reached", 0.5, 0.25, 0.25, null],
    ]);
  });

  it("leaves a period blank that has none of what tells that there is one", () => {
    expect(figuresOf(marketOf(OCTOBER)).map((line) => line.slice(1))).toEqual([
      [4, null, null, null],
      [8, null, null, null],
      [2, null, null, null],
      [null, null, null, null],
      [null, null, null, null],
    ]);
  });

  it("leaves out a figure that lacks a table", () => {
    const lines = comparisonOf([{ where: goal, figures: [takings, goal] }]);
    expect(figuresOf(marketOf(OCTOBER, { 甲: 16 }), lines, false)).toEqual([["goal", 16, 16, 0, 0]]);
  });

  it("stands on the sheet with the rates, the change and its rate as formulas of its own cells", () => {
    const { rows } = comparisonBlock(run(marketOf([...OCTOBER, SEPTEMBER], { 甲: 16 })), 10);
    expect(rows[0]!.cells.map(({ value }) => value)).toEqual(["指标", "2025-10", "2025-09", "增减", "增减率"]);
    expect(rows[3]!.cells).toEqual([
      { value: "price" },
      { value: 2, format: "price", formula: 'IF(N(B12)=0,"",B13/B12)' },
      { value: 2, format: "price", formula: 'IF(N(C12)=0,"",C13/C12)' },
      { value: 0, format: "price", formula: 'IF(OR(B14="",C14=""),"",B14-C14)' },
      { value: 0, format: "points", formula: 'IF(OR(B14="",N(C14)=0),"",B14/C14-1)' },
    ]);
    expect(rows[5]!.cells.slice(3)).toEqual([
      { value: 0.25, format: "points", formula: 'IF(OR(B16="",C16=""),"",B16-C16)' },
      { value: null },
    ]);
  });
});
