import { studentQuantile } from "../../../src/lib/measure/student-t.ts";

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
