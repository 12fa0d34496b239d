import fc from "fast-check";
import { differBeyondChance, wilson } from "../../../src/lib/measure/intervals.ts";
import { near } from "../../support/centre.ts";

const MOST = 29;

const share = fc
  .integer({ min: 1, max: MOST })
  .chain((cases) => fc.tuple(fc.integer({ min: 0, max: cases }), fc.constant(cases)));

describe("the Wilson interval of a share", () => {
  it.each([
    [0, 1, { low: 0, high: near(0.7934506882) }],
    [1, 1, { low: near(0.2065493118), high: 1 }],
    [5, 10, { low: near(0.236593089), high: near(0.763406911) }],
    [28, 29, { low: near(0.8282447796), high: near(0.9938867858) }],
  ])("of %i in %i is where it should be", (hits, cases, interval) => {
    expect(wilson(hits, cases)).toEqual(interval);
  });

  it("is not shown of none and from 30 cases on", () => {
    expect([wilson(0, 0), wilson(15, 30), wilson(15, 31)]).toEqual([null, null, null]);
    expect(wilson(15, MOST)).not.toBeNull();
  });

  it("of none of the cases begins at 0, of all ends at 1, not beside it", () => {
    const all = Array.from({ length: MOST }, (_, place) => place + 1);
    expect(all.map((cases) => wilson(0, cases)!.low)).toEqual(all.map(() => 0));
    expect(all.map((cases) => wilson(cases, cases)!.high)).toEqual(all.map(() => 1));
  });

  it("lies within 0 and 1 and around the share", () => {
    fc.assert(
      fc.property(share, ([hits, cases]) => {
        const { low, high } = wilson(hits, cases)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(hits / cases);
        expect(high).toBeGreaterThanOrEqual(hits / cases);
        expect(low).toBeLessThan(high);
      }),
    );
  });

  it("of what did not hit is the same from the other end", () => {
    fc.assert(
      fc.property(share, ([hits, cases]) => {
        const [own, other] = [wilson(hits, cases)!, wilson(cases - hits, cases)!];
        expect([other.low, other.high]).toEqual([near(1 - own.high), near(1 - own.low)]);
      }),
    );
  });

  it("is narrower the more cases there are", () => {
    const width = (cases: number) => {
      const { low, high } = wilson(cases / 2, cases)!;
      return high - low;
    };
    const widths = Array.from({ length: 14 }, (_, place) => width(2 * place + 2));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });
});

describe("two shares", () => {
  it("differ beyond chance from |z| of 1.96 on", () => {
    const of = (hits: number) => differBeyondChance({ hits, cases: 50 }, { hits: 25, cases: 50 });
    expect([25, 33, 34, 35, 36].map(of)).toEqual([false, false, false, true, true]);
    expect([17, 16, 15].map(of)).toEqual([false, false, true]);
  });

  it("do not where all or none of both hit", () => {
    expect(differBeyondChance({ hits: 5, cases: 5 }, { hits: 9, cases: 9 })).toBe(false);
    expect(differBeyondChance({ hits: 0, cases: 5 }, { hits: 0, cases: 9 })).toBe(false);
  });

  it("differ whichever is named first", () => {
    fc.assert(
      fc.property(share, share, ([a, n], [b, m]) => {
        const [one, other] = [
          { hits: a, cases: n },
          { hits: b, cases: m },
        ];
        expect(differBeyondChance(one, other)).toBe(differBeyondChance(other, one));
      }),
    );
  });
});
