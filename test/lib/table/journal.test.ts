import { assertConserved } from "../../../src/lib/table/journal.ts";

describe("assertConserved", () => {
  const reading = { table: "calls", file: "外呼.xlsx", sheet: "表一", headerRow: 1, noted: 1, problems: [] };

  it("holds when every row is counted, set aside or skipped", () => {
    expect(() => assertConserved({ ...reading, rows: 6, counted: 3, setAside: 2, skipped: 1 })).not.toThrow();
  });

  it("fails when a row is lost or counts twice", () => {
    expect(() => assertConserved({ ...reading, rows: 6, counted: 3, setAside: 2, skipped: 0 })).toThrow("表一: 6 rows");
    expect(() => assertConserved({ ...reading, rows: 6, counted: 4, setAside: 2, skipped: 1 })).toThrow("表一");
  });
});
