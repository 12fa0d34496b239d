import { addSums, DistinctCounter } from "../../../src/lib/facts/aggregate.ts";

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
