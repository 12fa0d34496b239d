import { fold, spanned } from "../../../src/lib/measure/declare.ts";
import { leastOf, listOf, mostOf, spreadBy } from "../../../src/lib/measure/fold.ts";
import { monthOf } from "../../../src/lib/facts/period.ts";
import type { Measure } from "../../../src/lib/measure/measure.ts";
import { count, marketOf, named, price, reportOf, row, run, stall, takings, type Market } from "./market.ts";

const market = marketOf([
  [1, "西", "乙", 3, 900],
  [1, "西", "甲", 1, 300],
  [2, "东", "丙", 4, 500],
  [2, "东", "甲", 2, 500],
  [2, "东", "乙", 0, 900],
]);

/** A measure's values in the rows 西 and 东, as far as they have facts, and in the totals. */
function valuesOf(measure: Measure<Market>, period = "2025-10") {
  const { rows, totals } = run(reportOf([count, measure], { rows: [row], subtotal: false }), market, { period });
  return [...rows, totals!].map(({ values }) => values[measure.id]);
}

describe("a fold", () => {
  it("sees a group's parts in their order, each worked out from its own facts", () => {
    const seen = fold<Market>({
      ...named("seen", "text"),
      over: [stall],
      needs: [count, price],
      fold: (parts) => parts.map(({ text, values }) => [text, ...values].join(" ")),
    });
    expect(valuesOf(seen)).toEqual([
      ["甲 1 3", "乙 3 3"],
      ["甲 2 2.5", "乙 0 ", "丙 4 1.25"],
      [`甲 3 ${8 / 3}`, "乙 3 6", "丙 4 1.25"],
    ]);
  });

  it("goes over several keys at once, their texts joined", () => {
    const seen = fold<Market>({
      ...named("seen", "count"),
      over: [row, stall],
      needs: [count],
      fold: (parts) => parts.map(({ text }) => text),
    });
    const { totals } = run(reportOf([count], { totalsShow: [seen] }), market);
    expect(totals!.values["seen"]).toEqual(["西 甲", "西 乙", "东 甲", "东 乙", "东 丙"]);
  });

  it("sees the facts of another period where its measures do", () => {
    const month = { id: "month", title: "全月", period: ({ from }: { from: number }) => monthOf(from) };
    expect(valuesOf(listOf<Market>(stall, count, named("list", "text")), "2025-10-01")).toEqual([
      ["甲", "乙"],
      ["甲", "乙"],
    ]);
    expect(valuesOf(listOf<Market>(stall, spanned(count, month), named("list", "text")), "2025-10-01")).toEqual([
      ["甲", "乙"],
      ["甲", "乙", "丙"],
    ]);
  });

  it("says of a row without facts what it says of no parts", () => {
    const standing = () => [[0], [1]];
    const report = reportOf([count, listOf<Market>(stall, count, named("list", "text"))], { rows: [row], standing });
    const { rows } = run({ ...report, subtotal: false }, market, { period: "2025-10-01" });
    expect(rows.map(({ values }) => values["list"])).toEqual([["甲", "乙"], []]);
  });
});

describe("mostOf and leastOf", () => {
  it("name the part with the most and the least", () => {
    expect(valuesOf(mostOf<Market>(stall, takings, named("most", "text")))).toEqual(["乙", "乙", "乙"]);
    expect(valuesOf(leastOf<Market>(stall, count, named("least", "text")))).toEqual(["甲", "乙", "甲"]);
  });

  it("name the earlier of equals, and nobody without a value", () => {
    expect(valuesOf(leastOf<Market>(stall, takings, named("least", "text")))).toEqual(["甲", "甲", "丙"]);
    expect(valuesOf(mostOf<Market>(stall, price, named("most", "text")))).toEqual(["甲", "甲", "乙"]);
    expect(valuesOf(mostOf<Market>(stall, price, named("most", "text")), "2025-10-09")).toEqual([null]);
  });

  it("look only among those who have some of another measure", () => {
    const most = mostOf<Market>(stall, takings, { ...named("most", "text"), among: count });
    expect(valuesOf(most)).toEqual(["乙", "甲", "乙"]);
  });
});

describe("spreadBy and listOf", () => {
  it("give a measure by part as one record", () => {
    expect(valuesOf(spreadBy<Market>(stall, count, named("byStall", "count")))).toEqual([
      { 甲: 1, 乙: 3 },
      { 甲: 2, 乙: 0, 丙: 4 },
      { 甲: 3, 乙: 3, 丙: 4 },
    ]);
  });

  it("list the parts that have any", () => {
    expect(valuesOf(listOf<Market>(stall, count, named("list", "text")))).toEqual([
      ["甲", "乙"],
      ["甲", "丙"],
      ["甲", "乙", "丙"],
    ]);
  });
});
