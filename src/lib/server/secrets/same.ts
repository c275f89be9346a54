import { timingSafeEqual } from 'node:crypto';

/** Whether two secrets of the same known length are equal; the time it takes tells nothing of where they differ. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
