import fc from "fast-check";
import { addSums, DistinctCounter, Groups, type KeyRange } from "../../../src/lib/facts/groups.ts";

const dense: KeyRange[] = [
  { from: 45_931, size: 31 },
  { from: 0, size: 4 },
];
const sparse: KeyRange[] = [...dense, { from: 0, size: 100_000 }];

describe("Groups", () => {
  it("numbers groups as they are met", () => {
    const groups = new Groups(dense);
    expect([groups.idOf([45_940, 2]), groups.idOf([45_931, 0]), groups.idOf([45_940, 2])]).toEqual([0, 1, 0]);
    expect(groups.size).toBe(2);
  });

  it("puts the facts of several tables into the same groups", () => {
    const groups = new Groups(dense);
    const calls = groups.assign(
      [Int32Array.of(45_931, 45_932, 45_931), Int32Array.of(1, 1, 1)],
      Int32Array.of(0, 1, 2),
    );
    const hours = groups.assign([Int32Array.of(45_932, 45_933), Int32Array.of(1, 3)], Int32Array.of(1, 0));
    expect([...calls, ...hours]).toEqual([0, 1, 0, 2, 1]);
    expect(groups.keysOf(2)).toEqual([45_933, 3]);
  });

  it("has one group for everything when there are no keys", () => {
    const groups = new Groups([]);
    expect([...groups.assign([], Int32Array.of(5, 9))]).toEqual([0, 0]);
    expect(groups.keysOf(0)).toEqual([]);
  });

  it.each([
    ["few possible", dense],
    ["many possible", sparse],
  ])("gives every tuple its own group and back, with %s tuples", (_, ranges) => {
    const tuple = fc.tuple(...ranges.map(({ from, size }) => fc.integer({ min: from, max: from + size - 1 })));
    fc.assert(
      fc.property(fc.array(tuple, { maxLength: 60 }), (tuples) => {
        const groups = new Groups(ranges);
        const columns = ranges.map((_, place) => Int32Array.from(tuples, (keys) => keys[place]!));
        const ids = groups.assign(
          columns,
          Int32Array.from(tuples, (_, row) => row),
        );
        expect(tuples.map((_, row) => groups.keysOf(ids[row]!))).toEqual(tuples);
        expect(groups.size).toBe(new Set(tuples.map((keys) => keys.join())).size);
        expect(tuples.map((keys) => groups.idOf(keys))).toEqual([...ids]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("addSums", () => {
  it("adds amounts up by group", () => {
    const sums = new Float64Array(3);
    const grouped = { rows: Int32Array.of(0, 2, 3), groups: Int32Array.of(1, 0, 1) };
    addSums(grouped, Float64Array.of(5, 100, 7, 0.5), sums);
    expect([...sums]).toEqual([7, 5.5, 0]);
  });
});

describe("DistinctCounter", () => {
  const agents = [{ from: 0, size: 10 }];

  it("counts an agent once a group, over several tables", () => {
    const counter = new DistinctCounter(agents);
    const counts = new Float64Array(2);
    const calls = { keys: [Int32Array.of(3, 3, 4)], amounts: Float64Array.of(1, 1, 1) };
    const hours = { keys: [Int32Array.of(4, 5)], amounts: Float64Array.of(3600, 60) };
    counter.add({ rows: Int32Array.of(0, 1, 2), groups: Int32Array.of(0, 0, 0) }, calls, counts);
    counter.add({ rows: Int32Array.of(0, 1), groups: Int32Array.of(0, 1) }, hours, counts);
    expect([...counts]).toEqual([2, 1]);
  });

  it("passes facts without an amount over", () => {
    const counts = new Float64Array(1);
    const idle = { keys: [Int32Array.of(1, 2)], amounts: Float64Array.of(0, 1) };
    new DistinctCounter(agents).add({ rows: Int32Array.of(0, 1), groups: Int32Array.of(0, 0) }, idle, counts);
    expect([...counts]).toEqual([1]);
  });

  it("tells combinations of keys apart", () => {
    const counts = new Float64Array(1);
    const counter = new DistinctCounter([...agents, { from: 45_931, size: 31 }]);
    const days = [Int32Array.of(1, 1, 1, 2), Int32Array.of(45_931, 45_932, 45_931, 45_931)];
    const everywhere = { rows: Int32Array.of(0, 1, 2, 3), groups: new Int32Array(4) };
    counter.add(everywhere, { keys: days, amounts: new Float64Array(4).fill(1) }, counts);
    expect([...counts]).toEqual([3]);
  });
});
