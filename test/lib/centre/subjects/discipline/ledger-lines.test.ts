import { listLedger } from "../../../../../src/lib/centre/subjects/discipline/ledger-lines.ts";
import { formatDay } from "../../../../../src/lib/table/moment.ts";
import { ledgerOf, type Row, showSanction } from "./record.ts";

describe("listLedger", () => {
  it("lists all sanctions with their status, and what was revoked in its place", () => {
    const rows: Row[] = [
      ["2025-03-01", 2],
      ["2024-09-01", 1],
      ["2025-02-01", 3, { appeal: "revoked" }],
      ["2025-03-02", 2],
      ["2025-03-02", 1, { noticed: "2025-03-05", appeal: "revoked" }],
    ];
    const lines = listLedger(ledgerOf(rows, "2025-09-01")).map(({ sanction, violation, status, appealUntil }) => [
      sanction ? showSanction(sanction) : violation.order,
      status,
      appealUntil && formatDay(appealUntil),
    ]);
    expect(lines).toEqual([
      ["2024-09-01 level 1, 0", "lapsed", "2024-09-07"],
      [2, "revoked", "2025-02-07"],
      ["2025-03-01 level 2, 100", "active", "2025-03-07"],
      ["2025-03-02 level 2, 100", "active", "2025-03-08"],
      ["2025-03-02 level 3, 0, of 1+2", "active", null],
      [4, "revoked", "2025-03-11"],
    ]);
  });
});
