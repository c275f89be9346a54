import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';

/**
 * Exact probability (0 to 1) of `successes` or more of `n` by guessing with `chance` (0 to 1): the upper tail of the
 * binomial distribution. Taken as the lower tail of the failures, so that it stays exact when it is tiny.
 */
export function chanceOfAtLeast(successes: number, n: number, chance: number): number {
  if (successes <= 0) return 1;
  return successes > n ? 0 : binomialCdf(n - successes, n, 1 - chance);
}

/** Whether `successes` of `n` are unlikely enough (probability below `alpha`, one-sided) to be more than guessing. */
export function isAboveChance(successes: number, n: number, chance: number, alpha = 0.05): boolean {
  return chanceOfAtLeast(successes, n, chance) < alpha;
}

/**
 * Length of the longest run of the same answer, 0 for none. Source: the long-string index of Johnson 2005, as used by
 * Meade & Craig 2012, Psychol Methods 17:437–455, doi:10.1037/a0028085.
 */
export function longestRun(answers: readonly unknown[]): number {
  let [longest, current] = [0, 0];
  answers.forEach((answer, i) => {
    current = i > 0 && answer === answers[i - 1] ? current + 1 : 1;
    longest = Math.max(longest, current);
  });
  return longest;
}
