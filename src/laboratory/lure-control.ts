import type { Domain } from './lures.ts';

/**
 * How far a lure is from its target (1 - SSIM of the pictures in grey at 320 x 240). Nearer ones cannot be seen,
 * farther ones are another thing. `goal` is the mean of every form.
 */
export const BANDS = {
  object: { low: 0.02, goal: 0.05, high: 0.12 },
  scene: { low: 0.04, goal: 0.08, high: 0.16 },
} as const satisfies Record<Domain, { low: number; goal: number; high: number }>;

/** How much of what the mean lacks the next pair makes up for. */
const MAKE_UP = 0.5;

export function isInBand(domain: Domain, distance: number): boolean {
  return distance >= BANDS[domain].low && distance <= BANDS[domain].high;
}

/** The distance that the next pair should have, so that the mean of the form comes to its goal. */
export function wantedDistance(domain: Domain, before: readonly number[]): number {
  const { low, goal, high } = BANDS[domain];
  const lacking = before.reduce((sum, distance) => sum + goal - distance, 0);
  return Math.min(high, Math.max(low, goal + MAKE_UP * lacking));
}
