import fc from "fast-check";
import { type Interval, lengthOf, overlapOf, shift, unionOf } from "../../../src/lib/facts/intervals.ts";

const interval = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 25 }))
  .map(([start, length]): Interval => ({ start, end: start + length }));
const intervals = fc.array(interval, { maxLength: 12 });

describe("unionOf", () => {
  it.each<[Interval[], Interval[]]>([
    [[], []],
    [
      [span(8, 12), span(13, 17)],
      [span(8, 12), span(13, 17)],
    ],
    [[span(8, 12), span(10, 17)], [span(8, 17)]],
    [[span(8, 12), span(12, 17)], [span(8, 17)]],
    [[span(8, 17), span(9, 10), span(11, 12)], [span(8, 17)]],
    [[span(13, 17), span(8, 12), span(11, 14)], [span(8, 17)]],
    [[span(8, 12), span(8, 12)], [span(8, 12)]],
  ])("of %j is %j", (parts, union) => {
    expect(unionOf(parts)).toEqual(union);
  });

  it("covers just the minutes that some interval covers", () => {
    fc.assert(
      fc.property(intervals, (parts) => {
        const minutes = Array.from({ length: 90 }, (_, minute) => minute);
        const covered = (some: readonly Interval[]) =>
          minutes.filter((minute) => some.some(({ start, end }) => start <= minute && minute < end));
        expect(covered(unionOf(parts))).toEqual(covered(parts));
        expect(lengthOf(unionOf(parts))).toBe(covered(parts).length);
      }),
    );
  });

  it("is never longer than its parts together, nor shorter than any of them", () => {
    fc.assert(
      fc.property(intervals, (parts) => {
        const length = lengthOf(unionOf(parts));
        expect(length).toBeLessThanOrEqual(lengthOf(parts));
        for (const part of parts) expect(length).toBeGreaterThanOrEqual(lengthOf([part]));
      }),
    );
  });

  it("does not depend on the order of its parts, nor change when it is taken again", () => {
    fc.assert(
      fc.property(intervals, fc.nat({ max: 11 }), (parts, turn) => {
        const union = unionOf(parts);
        expect(unionOf([...parts.slice(turn), ...parts.slice(0, turn)])).toEqual(union);
        expect(unionOf([...parts].reverse())).toEqual(union);
        expect(unionOf([...union, ...parts])).toEqual(union);
      }),
    );
  });

  it("leaves what it was given as it was", () => {
    const parts = [span(10, 12), span(8, 11)];
    unionOf(parts);
    expect(parts).toEqual([span(10, 12), span(8, 11)]);
  });
});

describe("overlapOf", () => {
  it.each<[Interval[], Interval[], Interval[]]>([
    [[span(8, 12)], [span(12, 13)], []],
    [[span(8, 12)], [span(11, 13)], [span(11, 12)]],
    [[span(8, 12), span(13, 17)], [span(10, 14)], [span(10, 12), span(13, 14)]],
    [[span(8, 17)], [span(9, 10), span(12, 13)], [span(9, 10), span(12, 13)]],
    [[span(8, 17)], [], []],
  ])("of %j and %j is %j", (a, b, common) => {
    expect(overlapOf(a, b)).toEqual(common);
  });

  it("is as long as both unions less the union of all", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const [x, y, all] = [unionOf(a), unionOf(b), unionOf([...a, ...b])];
        expect(lengthOf(overlapOf(x, y))).toBe(lengthOf(x) + lengthOf(y) - lengthOf(all));
      }),
    );
  });
});

describe("shift", () => {
  it("moves both ends", () => {
    expect(shift(span(1, 2), 24)).toEqual(span(25, 26));
  });
});

function span(start: number, end: number): Interval {
  return { start, end };
}
