import fc from "fast-check";
import { compareIds } from "../../../../../src/lib/centre/subjects/people/compare-ids.ts";

describe("compareIds", () => {
  it.each([
    [
      ["1002", "0301", "20", "1001"],
      ["20", "0301", "1001", "1002"],
    ],
    [
      ["N10", "N9", "A2", "N9B"],
      ["A2", "N9", "N9B", "N10"],
    ],
    [
      ["A-2-10", "A-10-1", "A-2-9", "A"],
      ["A", "A-2-9", "A-2-10", "A-10-1"],
    ],
    [
      ["临时2", "7", "临时10", "临时"],
      ["7", "临时", "临时2", "临时10"],
    ],
    [
      ["9007199254740993", "9007199254740992", "10000000000000000000000"],
      ["9007199254740992", "9007199254740993", "10000000000000000000000"],
    ],
  ])("sorts %j as %j", (ids, sorted) => {
    expect([...ids].sort(compareIds)).toEqual(sorted);
  });

  it("tells ids of the same digits apart, the same way round every time", () => {
    expect(Math.sign(compareIds("007", "7"))).toBe(-Math.sign(compareIds("7", "007")));
    expect(compareIds("007", "7")).not.toBe(0);
    expect(compareIds("0301", "0301")).toBe(0);
  });

  it("puts any ids into one order, whatever order they come in", () => {
    const id = fc.string({ unit: fc.constantFrom("0", "1", "9", "A", "b", "-"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 8 }), (ids) => {
        const sorted = [...ids].sort(compareIds);
        expect([...ids].reverse().sort(compareIds)).toEqual(sorted);
        for (let i = 1; i < sorted.length; i++) expect(compareIds(sorted[i - 1]!, sorted[i]!)).toBeLessThan(0);
      }),
    );
  });
});
