import { deductionOf, payReductionOf } from "../../../../../src/lib/centre/subjects/discipline/pay-reduction.ts";
import { type Circumstances, day, ledgerOf, type Row, yuan } from "./record.ts";

const MONTHS = ["2025-08", "2025-09", "2025-10", "2025-11", "2025-12", "2026-01"];

function reductions(rows: readonly Row[], circumstances: Circumstances = {}): number[] {
  const ledger = ledgerOf(rows, undefined, circumstances);
  return MONTHS.map((month) => payReductionOf(ledger, day(month)));
}

describe("payReductionOf", () => {
  it("leaves pay alone for verbal and written warnings", () => {
    expect(
      reductions([
        ["2025-08-05", 1],
        ["2025-08-06", 2],
      ]),
    ).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("takes 20% for the two months after the month of a severe warning", () => {
    expect(reductions([["2025-08-31", 3]])).toEqual([0, 0.2, 0.2, 0, 0, 0]);
    expect(reductions([["2025-08-31", 3, { noticed: "2025-09-01" }]])).toEqual([0, 0, 0.2, 0.2, 0, 0]);
    expect(reductions([["2025-11-15", 3]])).toEqual([0, 0, 0, 0, 0.2, 0.2]);
  });

  it("takes it for a severe warning by escalation too", () => {
    expect(
      reductions([
        ["2025-08-05", 2],
        ["2025-09-05", 2],
      ]),
    ).toEqual([0, 0, 0.2, 0.2, 0, 0]);
  });

  it("takes 40% from the month after a dismissal, without end when none is known", () => {
    expect(reductions([["2025-09-05", 4]])).toEqual([0, 0, 0.4, 0.4, 0.4, 0.4]);
  });

  it.each<[string, Row, Circumstances]>([
    ["probation", ["2025-09-05", 4, { probationEnd: "2025-11-01" }], { left: "2025-12-31", contractEnd: "2026-06-30" }],
    [
      "employment",
      ["2025-09-05", 4, { probationEnd: "2026-03-05" }],
      { left: "2025-11-01", contractEnd: "2026-06-30" },
    ],
    [
      "the contract",
      ["2025-09-05", 4, { probationEnd: "2026-03-05" }],
      { left: "2025-12-31", contractEnd: "2025-11-30" },
    ],
  ])("takes 40% through the month in which %s ends first", (_, row, circumstances) => {
    expect(reductions([row], circumstances)).toEqual([0, 0, 0.4, 0.4, 0, 0]);
  });

  it("takes nothing when probation ends in the month of issue", () => {
    expect(reductions([["2025-09-05", 4, { probationEnd: "2025-09-30" }]])).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("goes by the 留察结束 of the row that completed a dismissal", () => {
    expect(
      reductions([
        ["2025-08-05", 3],
        ["2025-09-05", 3, { probationEnd: "2025-10-31" }],
      ]),
    ).toEqual([0, 0.2, 0.4, 0.2, 0, 0]);
  });

  it("is the largest in force, never the sum", () => {
    expect(
      reductions([
        ["2025-08-05", 3],
        ["2025-08-06", 4, { probationEnd: "2025-09-30" }],
      ]),
    ).toEqual([0, 0.4, 0.2, 0, 0, 0]);
  });

  it("goes by the centre's own shares and months", () => {
    const own = { severeReduction: 0.15, severeMonths: 1, probationReduction: 0.3 };
    expect(reductions([["2025-08-05", 3]], { penalties: own })).toEqual([0, 0.15, 0, 0, 0, 0]);
    expect(reductions([["2025-10-05", 4]], { penalties: own })).toEqual([0, 0, 0, 0.3, 0.3, 0.3]);
  });
});

describe("deductionOf", () => {
  it("is the reduction's part of base pay and allowance", () => {
    expect(deductionOf(ledgerOf([["2025-08-05", 3]], undefined, { pay: 2300.55 }), day("2025-09"))).toBe(yuan(460.11));
  });

  it("is unknown when the pay is", () => {
    expect(deductionOf(ledgerOf([["2025-08-05", 3]], undefined, { pay: null }), day("2025-09"))).toBeNull();
  });
});
