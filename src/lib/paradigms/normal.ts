import type { Rng } from '#lib/domain/rng.ts';

/** A nearly normal number, mean 0 and SD 1: the sum of twelve uniform ones, the same on every engine. */
export function normal(rng: Rng): number {
  return Array.from({ length: 12 }, () => rng.float()).reduce((sum, value) => sum + value, -6);
}
