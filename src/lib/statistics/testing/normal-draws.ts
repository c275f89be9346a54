import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { createRng } from '#lib/domain/rng.ts';

/** Standard normal numbers, the same for the same seed. */
export function normalDraws(seed: string): () => number {
  const rng = createRng(seed);
  return () => quantile(Math.max(rng.float(), 1e-16), 0, 1);
}
