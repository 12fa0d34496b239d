import { isActive, isOpen } from "../../../../../src/lib/centre/subjects/discipline/sanction.ts";
import { type Circumstances, day, ledgerOf, type Row } from "./record.ts";

function activeOn(row: Row, date: string, circumstances: Circumstances = {}): boolean {
  return isActive(ledgerOf([row], undefined, circumstances).sanctions[0]!, day(date));
}

describe("a sanction", () => {
  it.each<[Row, string, string]>([
    [["2025-03-10", 1], "2026-03-09", "2026-03-10"],
    [["2025-03-10", 2], "2026-03-09", "2026-03-10"],
    [["2024-02-29", 1], "2025-02-27", "2025-02-28"],
    [["2024-02-28", 1], "2025-02-27", "2025-02-28"],
    [["2023-03-01", 1], "2024-02-29", "2024-03-01"],
    [["2024-12-31", 2], "2025-12-30", "2025-12-31"],
    [["2025-03-01", 1, { noticed: "2025-03-10" }], "2026-03-09", "2026-03-10"],
  ])("%j is active through %s and lapsed on %s", (row, last, lapsed) => {
    expect(activeOn(row, row[2]?.noticed ?? row[0])).toBe(true);
    expect(activeOn(row, last)).toBe(true);
    expect(activeOn(row, lapsed)).toBe(false);
  });

  it("lapses after as many years as the centre has set, on 29 February where that year has one", () => {
    const years = { penalties: { validityYears: 4 } };
    expect(activeOn(["2024-02-29", 1], "2028-02-28", years)).toBe(true);
    expect(activeOn(["2024-02-29", 1], "2028-02-29", years)).toBe(false);
  });

  it("is not active before its issue", () => {
    expect(activeOn(["2025-03-10", 1], "2025-03-09")).toBe(false);
  });

  it.each([3, 4] as const)("of level %i is active to the end of the contract", (level) => {
    expect(activeOn(["2025-03-10", level], "2026-12-31", { contractEnd: "2026-12-31" })).toBe(true);
    expect(activeOn(["2025-03-10", level], "2027-01-01", { contractEnd: "2026-12-31" })).toBe(false);
  });

  it.each([3, 4] as const)("of level %i never lapses where the contract's end is unknown", (level) => {
    expect(activeOn(["2025-03-10", level], "2099-01-01")).toBe(true);
  });

  it("does not lapse with the contract at level 1", () => {
    expect(activeOn(["2025-03-10", 1], "2025-09-01", { contractEnd: "2025-06-30" })).toBe(true);
  });

  it("used for an escalation is no longer open from that day, and stays active until it lapses", () => {
    const [first] = ledgerOf([
      ["2025-01-05", 2],
      ["2025-02-05", 2],
    ]).sanctions;
    expect(["2025-02-04", "2025-02-05"].map((date) => isOpen(first!, day(date)))).toEqual([true, false]);
    expect(["2026-01-04", "2026-01-05"].map((date) => isActive(first!, day(date)))).toEqual([true, false]);
  });

  it("that lapsed is not open", () => {
    const [first] = ledgerOf([["2025-01-05", 2]]).sanctions;
    expect(["2026-01-04", "2026-01-05"].map((date) => isOpen(first!, day(date)))).toEqual([true, false]);
  });
});
