/** The chance of at most `successes` of `trials` when each succeeds with `chance`; exact, summed from the lower end. */
export function chanceOfAtMost(successes: number, trials: number, chance: number): number {
  if (chance <= 0 || successes >= trials) return 1;
  if (chance >= 1) return 0;
  let total = 0;
  let logTerm = trials * Math.log1p(-chance);
  const logOdds = Math.log(chance) - Math.log1p(-chance);
  for (let k = 0; k <= successes; k++) {
    total += Math.exp(logTerm);
    logTerm += Math.log(trials - k) - Math.log(k + 1) + logOdds;
  }
  return Math.min(total, 1);
}

/** The chance of at least `successes` of `trials`: that of at most the rest failing. */
export function chanceOfAtLeast(successes: number, trials: number, chance: number): number {
  return successes <= 0 ? 1 : chanceOfAtMost(trials - successes, trials, 1 - chance);
}
