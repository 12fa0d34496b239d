import { welchChance } from "../../../src/lib/measure/welch.ts";

describe("welchChance", () => {
  it("is what Welch's test gives for samples of unlike spread and size", () => {
    const one = [27.5, 21, 19, 23.6, 17, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19, 21.7, 21.4];
    const other = [27.1, 22, 20.8, 23.4, 23.4, 23.5, 25.8, 22, 24.8, 20.2, 21.9, 22.1, 22.9, 30.6, 24];
    expect(welchChance(one, other)).toBeCloseTo(0.008604433184799518, 10);
    expect(welchChance(other, one)).toBeCloseTo(0.008604433184799518, 10);
    expect(welchChance([1, 2, 3], [2, 4, 9, 1])).toBeCloseTo(0.3513453396308049, 10);
  });

  it("is 1 for the same values, also where they do not spread", () => {
    expect(welchChance([1, 2, 3], [1, 2, 3])).toBe(1);
    expect(welchChance([5, 5, 5], [5, 5])).toBe(1);
  });

  it("is 0 for values that do not spread and differ, and unknown for a single value", () => {
    expect(welchChance([5, 5, 5], [6, 6])).toBe(0);
    expect(welchChance([5], [6, 7])).toBeNull();
  });
});
