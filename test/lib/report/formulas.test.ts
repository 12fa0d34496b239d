import { choice, difference, distinct, plus, ratio } from "../../../src/lib/measure/declare.ts";
import { gapToGroup, rank } from "../../../src/lib/measure/post.ts";
import type { Report } from "../../../src/lib/report/report.ts";
import { toGrid } from "../../../src/lib/report/to-grid.ts";
import {
  count,
  goal,
  keeper,
  type Market,
  marketOf,
  named,
  price,
  reached,
  reportOf,
  row,
  run,
  stall,
  takings,
} from "./market.ts";

const sales = [
  [1, "西", "甲", 3, 35],
  [1, "西", "乙", 1, 350],
  [2, "东", "甲", 1, 100],
] as const;
const market = marketOf(sales);

/** The sheet has 西 in rows 4 and 5, its subtotal in 6, 东 in 7, its subtotal in 8, and the total in 9. */
function formulasOf(report: Report<Market>, of: Market = market): Record<string, string> {
  const grid = toGrid(run(report, of), { name: "销售表", title: "销售表", stamp: "章", warning: null });
  const cells = grid.rows.flatMap((line, place) =>
    line.cells.map(({ formula }, column) => [`${"ABCDEFGHIJ"[column]!}${place + 1}`, formula ?? ""] as const),
  );
  return Object.fromEntries(cells.filter(([, formula]) => formula !== ""));
}

describe("formulas", () => {
  it("of a sum add a group's rows in its subtotal, and the subtotals in the total", () => {
    expect(formulasOf(reportOf([count]))).toEqual({ C6: "SUM(C4:C5)", C8: "SUM(C7:C7)", C9: "SUM(C6,C8)" });
  });

  it("of a sum add the rows in the total where there are no subtotals", () => {
    expect(formulasOf(reportOf([count], { subtotal: false }))).toEqual({ C7: "SUM(C4:C6)" });
    expect(formulasOf(reportOf([count], { rows: [stall], subtotal: false }))).toEqual({ B6: "SUM(B4:B5)" });
  });

  it("of a rate divide the line's own cells, and leave a blank over nothing", () => {
    expect(formulasOf(reportOf([takings, count, price], { rows: [row], subtotal: false }))).toEqual({
      B6: "SUM(B4:B5)",
      C6: "SUM(C4:C5)",
      D4: 'IF(N(C4)=0,"",B4/C4)',
      D5: 'IF(N(C5)=0,"",B5/C5)',
      D6: 'IF(N(C6)=0,"",B6/C6)',
    });
  });

  it("of a rate in another unit divide by it", () => {
    const dozens = ratio<Market>({ ...named("dozens", "count"), of: takings, perUnit: 12, per: count });
    const formulas = formulasOf(reportOf([takings, count, dozens], { rows: [row], subtotal: false, total: false }));
    expect(formulas["D4"]).toBe('IF(N(C4)=0,"",B4/12/C4)');
  });

  it("of what a rate is above another are blank where one of them is", () => {
    const above = difference<Market>({ ...named("above", "price"), of: price, less: reached });
    const formulas = formulasOf(reportOf([price, reached, above], { rows: [row], subtotal: false, total: false }));
    expect(formulas["D4"]).toBe('IF(OR(B4="",C4=""),"",(B4-C4))');
  });

  it("are not written where a part is not on the sheet", () => {
    expect(formulasOf(reportOf([takings, price], { rows: [row], subtotal: false, total: false }))).toEqual({});
  });

  it("of a denominator that is chosen, or added together, use what it is made of", () => {
    const both = plus<Market>({ ...named("both", "count"), parts: [count, takings] });
    const base = choice<Market>({ ...named("base", "count"), options: [count, both], choose: () => both });
    const share = ratio<Market>({ ...named("share", "rate"), of: takings, per: base });
    const plain = { rows: [row], subtotal: false, total: false };
    expect(formulasOf(reportOf([takings, count, share], plain))["D4"]).toBe('IF(N((C4+B4))=0,"",B4/(C4+B4))');
    expect(formulasOf(reportOf([takings, both, share, count], plain))).toMatchObject({
      C4: "(E4+B4)",
      D4: 'IF(N(C4)=0,"",B4/C4)',
    });
    expect(formulasOf(reportOf([takings, share], plain))).toEqual({});
  });

  it("of what is stated add it up, but leave a group's own as the value it is", () => {
    const goals = { 甲: 10, 乙: 5 };
    const goalFormulas = (of: Market["goals"]) => {
      const cells = Object.entries(formulasOf(reportOf([goal, count]), { ...market, goals: of }));
      return Object.fromEntries(cells.filter(([address]) => address.startsWith("C")));
    };
    expect(goalFormulas(goals)).toEqual({ C6: "SUM(C4:C5)", C8: "SUM(C7:C7)", C9: "SUM(C6,C8)" });
    expect(goalFormulas({ ...goals, 西: 99 })).toEqual({ C8: "SUM(C7:C7)", C9: "SUM(C6,C8)" });
    expect(goalFormulas({ 西: 99, 东: 1 })).toEqual({ C9: "SUM(C6,C8)" });
    expect(goalFormulas({})).toEqual({});
  });

  it("of a completion divide by the stated cell, own or not", () => {
    const formulas = formulasOf(reportOf([takings, goal, reached]), { ...market, goals: { 西: 99 } });
    expect([formulas["E4"], formulas["E6"], formulas["D6"]]).toEqual([
      'IF(N(D4)=0,"",C4/D4)',
      'IF(N(D6)=0,"",C6/D6)',
      undefined,
    ]);
  });

  it("of a choice that goes by the id of what is chosen are of its parts, never of its own cell", () => {
    const chosen = choice<Market>({ ...named("price", "price"), options: [price], choose: () => price });
    expect(formulasOf(reportOf([takings, count, chosen]))["E4"]).toBe('IF(N(D4)=0,"",C4/D4)');
  });

  it("of a gap subtract the group's cell, on rows of a group that has one", () => {
    const gap = gapToGroup(price, named("gap", "points"));
    const shown = [takings, count, price, gap];
    expect(formulasOf(reportOf(shown))).toMatchObject({
      F4: 'IF(OR(E4="",E6=""),"",E4-E6)',
      F7: 'IF(OR(E7="",E8=""),"",E7-E8)',
    });
    expect(Object.keys(formulasOf(reportOf(shown)))).not.toEqual(expect.arrayContaining(["F6"]));
    expect(formulasOf(reportOf(shown, { subtotal: false }))).not.toHaveProperty("F4");
  });

  it("are not written for what is distinct, ranked or named", () => {
    const stalls = distinct<Market>({ ...named("stalls", "count"), of: [stall], where: [count.of] });
    expect(formulasOf(reportOf([keeper, stalls, rank(takings, named("place", "count"))]))).toEqual({});
  });

  it("keep to the 255 arguments that SUM takes", () => {
    const names = Array.from({ length: 450 }, (_, place) => String(place));
    const many = { ...row, range: () => ({ from: 0, size: 450 }), text: (_: Market, code: number) => names[code]! };
    const standing = () => names.map((_, place) => [place, 0]);
    const report = reportOf([count], { rows: [{ ...many, compare: () => (a, b) => a - b }, stall], standing });
    const total = formulasOf(report, marketOf([]))["C904"]!;
    const chunks = total.slice("SUM(".length, -1).match(/SUM\([^)]*\)/g)!;
    expect(chunks.map((chunk) => chunk.split(",").length)).toEqual([200, 200, 50]);
    expect(total.startsWith("SUM(SUM(C5,C7,C9,")).toBe(true);
    expect(total.endsWith("C901,C903))")).toBe(true);
  });
});
