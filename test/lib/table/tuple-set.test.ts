import fc from "fast-check";
import { TupleSet } from "../../../src/lib/table/tuple-set.ts";

describe("TupleSet", () => {
  it("holds what was added and nothing else", () => {
    const set = new TupleSet(2);
    set.add([1, 2]);
    expect([set.has([1, 2]), set.has([2, 1]), set.has([1, 3])]).toEqual([true, false, false]);
  });

  it("never finds a tuple with a part that is not a number", () => {
    const set = new TupleSet(2);
    set.add([1, NaN]);
    expect(set.has([1, NaN])).toBe(false);
  });

  it("tells numbers beyond 32 bits apart", () => {
    const set = new TupleSet(1);
    set.add([2 ** 32 + 7]);
    expect([set.has([7]), set.has([2 ** 33 + 7]), set.has([2 ** 32 + 7])]).toEqual([false, false, true]);
  });

  it("keeps every tuple while it grows", () => {
    const set = new TupleSet(2);
    for (let i = 0; i < 5000; i++) set.add([i, i % 7]);
    const kept = Array.from({ length: 5000 }, (_, i) => set.has([i, i % 7]) && !set.has([i, (i % 7) + 1]));
    expect(kept.every(Boolean)).toBe(true);
  });

  it("answers as a set of texts does", () => {
    const part = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.maxSafeInteger(), fc.constantFrom(0, -1, 2 ** 32, 1e15));
    const tuples = fc.array(fc.tuple(part, part, part), { maxLength: 200 });
    fc.assert(
      fc.property(tuples, tuples, (added, asked) => {
        const [set, texts] = [new TupleSet(3), new Set<string>()];
        for (const tuple of added) {
          expect(set.has(tuple)).toBe(texts.has(tuple.join()));
          set.add(tuple);
          texts.add(tuple.join());
        }
        for (const tuple of [...asked, ...added]) expect(set.has(tuple)).toBe(texts.has(tuple.join()));
      }),
      { numRuns: 50 },
    );
  });
});
