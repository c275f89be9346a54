/**
 * A′ of one pair of rates (0 to 1; 0.5 is guessing): the mean of the smallest and the largest area that a curve through
 * this one point can have under it. Idea: Pollack and Norman 1964; formula: Grier 1971, Psychol Bull 75:424–429,
 * doi:10.1037/h0031246. Where false alarms are more frequent than hits the formula is mirrored.
 */
export function aPrime(hitRate: number, falseAlarmRate: number): number {
  const h = hitRate;
  const f = falseAlarmRate;
  if (h === f) return 0.5;
  return h > f
    ? 0.5 + ((h - f) * (1 + h - f)) / (4 * h * (1 - f))
    : 0.5 - ((f - h) * (1 + f - h)) / (4 * f * (1 - h));
}

/** How often each answer was given, from the surest “old” to the surest “new”. */
export type RatingCounts = readonly number[];

/**
 * Area under the rating curve by the trapezoid rule (0 to 1; 0.5 is guessing): the probability that an old picture is
 * rated nearer to “old” than a new one, ties counted half. Null without answers to one of the kinds.
 * Source: Bamber 1975, J Math Psychol 12:387–415, doi:10.1016/0022-2496(75)90001-2.
 */
export function ratingArea(old: RatingCounts, fresh: RatingCounts): number | null {
  const sum = (counts: RatingCounts): number => counts.reduce((total, count) => total + count, 0);
  const pairs = sum(old) * sum(fresh);
  if (pairs === 0) return null;
  const won = old.reduce((total, count, level) => {
    const ties = fresh[level] ?? 0;
    return total + count * (sum(fresh.slice(level + 1)) + ties / 2);
  }, 0);
  return won / pairs;
}
