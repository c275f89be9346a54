import { Color } from 'three';
import type { Season } from './air.ts';
import { rough } from './noise.ts';

const GROUND: Readonly<Record<Season, readonly [string, string]>> = {
  spring: ['#97a862', '#7b9156'],
  summer: ['#8e9a5e', '#758552'],
  autumn: ['#95955c', '#8a7f50'],
  winter: ['#eef2f8', '#e2e8f1'],
};

/** The colour of a meadow, patchy; snow in winter. */
export function groundColour(season: Season, seed: number): (x: number, z: number) => string {
  const [a, b] = GROUND[season];
  const [first, second] = [new Color(a), new Color(b)];
  const mixed = new Color();
  return (x, z) => {
    const patch = Math.min(1, Math.max(0, rough(x / 14 + seed, z / 14 - seed, 3) * 1.6 - 0.3));
    return `#${mixed.lerpColors(first, second, patch).getHexString()}`;
  };
}

/** The colour of far woods and hills. */
export function woodColour(season: Season): string {
  return { spring: '#6f8f4c', summer: '#55733f', autumn: '#96703a', winter: '#8d979b' }[season];
}
