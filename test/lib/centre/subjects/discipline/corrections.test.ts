import { type Circumstances, type Row, tallyIn, yuan } from "./record.ts";

function corrections(rows: readonly Row[], circumstances?: Circumstances): number[] {
  return ["2025-09", "2025-10", "2025-11"].map((month) => tallyIn(month, rows, circumstances).corrections);
}

describe("corrections", () => {
  it("are what a result of the month annuls of earlier months", () => {
    const revoked = { appeal: "revoked", goods: 50, multiple: 2 } as const;
    expect(corrections([["2025-09-05", 2, { ...revoked, result: "2025-10-31" }]])).toEqual([0, yuan(-200), 0]);
    expect(corrections([["2025-09-05", 2, { ...revoked, result: "2025-11-01" }]])).toEqual([0, 0, yuan(-200)]);
  });

  it("leave out what was issued in the month itself, which its fines no longer hold", () => {
    const rows: Row[] = [["2025-10-05", 2, { appeal: "revoked", result: "2025-10-20" }]];
    expect(corrections(rows)).toEqual([0, 0, 0]);
    expect(tallyIn("2025-10", rows).fines).toBe(0);
  });

  it("follow what else the violation had brought, and what takes its place", () => {
    const rows: Row[] = [
      ["2025-09-01", 1, { appeal: "revoked", result: "2025-11-03" }],
      ["2025-09-02", 1],
      ["2025-09-03", 1],
    ];
    // Before: 20 for the second and 100 for the escalation. After: 20 for what is now the second.
    expect(corrections(rows)).toEqual([0, 0, yuan(-100)]);
  });

  it("give back what was deducted from earlier months' pay", () => {
    const rows: Row[] = [["2025-08-05", 3, { appeal: "revoked", result: "2025-11-03" }]];
    expect(corrections(rows)).toEqual([0, 0, yuan(-920)]);
    expect(corrections(rows, { pay: null })).toEqual([0, 0, 0]);
  });

  it("are none for a result without a date, or one that upholds", () => {
    expect(corrections([["2025-09-05", 2, { appeal: "revoked" }]])).toEqual([0, 0, 0]);
    expect(corrections([["2025-09-05", 2, { appeal: "upheld", result: "2025-10-08" }]])).toEqual([0, 0, 0]);
  });

  it("count each result in its own month", () => {
    const rows: Row[] = [
      ["2025-08-05", 2, { appeal: "revoked", result: "2025-10-08" }],
      ["2025-08-06", 1, { fine: 50, appeal: "revoked", result: "2025-11-08" }],
    ];
    expect(corrections(rows)).toEqual([0, yuan(-100), yuan(-50)]);
  });
});
