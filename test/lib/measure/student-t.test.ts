import { studentQuantile, welchChance } from "../../../src/lib/measure/student-t.ts";

describe("studentQuantile", () => {
  it.each([
    [0.975, 1, 12.7062047],
    [0.975, 2, 4.3026527],
    [0.975, 4, 2.7764451],
    [0.975, 30, 2.0422725],
    [0.975, 120, 1.9799304],
    [0.95, 5, 2.0150484],
    [0.995, 9, 3.2498355],
  ])("of %d with %d degrees of freedom is %d", (chance, freedom, value) => {
    expect(studentQuantile(chance, freedom)).toBeCloseTo(value, 7);
  });

  it("is a tangent with one degree of freedom", () => {
    for (const chance of [0.6, 0.75, 0.9, 0.999])
      expect(studentQuantile(chance, 1)).toBeCloseTo(Math.tan(Math.PI * (chance - 0.5)), 8);
  });

  it("comes down to the normal distribution's with many", () => {
    expect(studentQuantile(0.975, 100_000)).toBeCloseTo(1.959988, 5);
  });
});

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
