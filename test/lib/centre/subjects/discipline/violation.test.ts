import {
  appealUntil,
  compareViolations,
  isLateAppeal,
} from "../../../../../src/lib/centre/subjects/discipline/violation.ts";
import { day, penalties, type Row, violation } from "./record.ts";

describe("compareViolations", () => {
  it.each<[string, Row, Row]>([
    ["notice before date", ["2025-10-09", 4, { noticed: "2025-10-10" }], ["2025-10-01", 1, { noticed: "2025-10-11" }]],
    ["date before level", ["2025-10-01", 4, { noticed: "2025-10-10" }], ["2025-10-02", 1, { noticed: "2025-10-10" }]],
    ["level before fine", ["2025-10-01", 1], ["2025-10-01", 2, { fine: 50 }]],
    ["a fine, even 0, before none", ["2025-10-01", 1, { fine: 0 }], ["2025-10-01", 1]],
  ])("puts %s, whatever the rows' order", (_, first, second) => {
    expect(compareViolations(violation(first, 1), violation(second, 0))).toBeLessThan(0);
    expect(compareViolations(violation(second, 0), violation(first, 1))).toBeGreaterThan(0);
  });

  it("goes by the order of rows between those that are otherwise alike, however large the fines", () => {
    const [earlier, later] = [
      violation(["2025-10-01", 1, { fine: 50 }], 3),
      violation(["2025-10-01", 1, { fine: 5 }], 4),
    ];
    expect([later, earlier].sort(compareViolations)).toEqual([earlier, later]);
  });
});

describe("an appeal's days", () => {
  const noticed: Row = ["2025-10-01", 1, { noticed: "2025-10-03" }];

  it("end six days after notice", () => {
    expect(appealUntil(violation(noticed), penalties)).toBe(day("2025-10-09"));
    expect(appealUntil(violation(noticed), { ...penalties, appealDays: 3 })).toBe(day("2025-10-06"));
  });

  it.each([
    ["2025-10-09", false],
    ["2025-10-10", true],
  ])("make one of %s late: %s", (appealed, late) => {
    expect(isLateAppeal(violation(["2025-10-01", 1, { noticed: "2025-10-03", appealed }]), penalties)).toBe(late);
  });

  it("make no appeal no late one", () => {
    expect(isLateAppeal(violation(noticed), penalties)).toBe(false);
  });
});
