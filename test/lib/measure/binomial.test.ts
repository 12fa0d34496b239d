import { chanceOfAtLeast, chanceOfAtMost } from "../../../src/lib/measure/binomial.ts";

type Chance = [successes: number, trials: number, chance: number, expected: number];

describe("chanceOfAtMost", () => {
  it.each<Chance>([
    [0, 30, 0.1, 0.04239115827521624],
    [1, 30, 0.1, 0.18369501919260367],
    [5, 10, 0.5, 0.623046875],
    [9, 10, 0.5, 0.9990234375],
  ])("finds at most %d of %d at %d with chance %d", (...[successes, trials, chance, expected]) => {
    expect(chanceOfAtMost(successes, trials, chance)).toBeCloseTo(expected, 12);
  });

  it.each<Chance>([
    [0, 5, 0, 1],
    [5, 5, 0.3, 1],
    [7, 5, 0.3, 1],
    [4, 5, 1, 0],
    [5, 5, 1, 1],
  ])("is plain at the ends: at most %d of %d at %d has chance %d", (...[successes, trials, chance, expected]) => {
    expect(chanceOfAtMost(successes, trials, chance)).toBe(expected);
  });

  it("equals the sum worked out in whole numbers", () => {
    for (const trials of [30, 47, 200])
      for (const percent of [1, 7, 50, 93])
        for (const successes of [0, 1, 3, Math.floor(trials / 2), trials - 1])
          expect(chanceOfAtMost(successes, trials, percent / 100)).toBeCloseTo(
            countedAtMost(successes, trials, percent),
            10,
          );
  });

  it("stays exact over many thousands of trials", () => {
    expect(chanceOfAtMost(10_000, 20_000, 0.5)).toBeCloseTo(0.5 + 0.0056419 / 2, 5);
    expect(chanceOfAtMost(900, 20_000, 0.05)).toBeLessThan(0.001);
  });
});

describe("chanceOfAtLeast", () => {
  it("is what at most one less leaves over", () => {
    for (const successes of [1, 4, 15, 30])
      expect(chanceOfAtLeast(successes, 30, 0.3)).toBeCloseTo(1 - chanceOfAtMost(successes - 1, 30, 0.3), 12);
  });

  it.each<Chance>([
    [0, 30, 0.2, 1],
    [1, 30, 0, 0],
    [30, 30, 1, 1],
  ])("is plain at the ends: at least %d of %d at %d has chance %d", (...[successes, trials, chance, expected]) => {
    expect(chanceOfAtLeast(successes, trials, chance)).toBe(expected);
  });
});

/** The chance in whole numbers: every term is a whole multiple of 1 / 100 ** trials. */
function countedAtMost(successes: number, trials: number, percent: number): number {
  let [ways, sum] = [1n, 0n];
  for (let k = 0; k <= successes; k++) {
    sum += ways * BigInt(percent) ** BigInt(k) * BigInt(100 - percent) ** BigInt(trials - k);
    ways = (ways * BigInt(trials - k)) / BigInt(k + 1);
  }
  return Number((sum * 10n ** 15n) / 100n ** BigInt(trials)) / 1e15;
}
