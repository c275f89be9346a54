import type { DataTexture } from 'three';
import { rngFromSeed, type Rng } from '../../seed.ts';
import { BRIGHTEN, bytesTexture } from './texture.ts';

/** Cards of leaves: a tree is a cloud of them. */
export type LeafName =
  'leaf broad' | 'leaf fine' | 'leaf needle' | 'leaf grass' | 'leaf twig' | 'leaf petal' | 'leaf frond';

const SIZE = 128;

/** One leaf, straw or twig: an ellipse at x, y (0..1), turned, with a tone where 1 is as painted. */
type Stroke = {
  readonly x: number;
  readonly y: number;
  readonly long: number;
  readonly wide: number;
  readonly turn: number;
  readonly tone: number;
};

function stamp(data: Uint8ClampedArray, { x, y, long, wide, turn, tone }: Stroke): void {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const reach = Math.ceil(Math.max(long, wide) * SIZE) + 1;
  const [cx, cy] = [Math.round(x * SIZE), Math.round(y * SIZE)];
  for (let j = Math.max(1, cy - reach); j < Math.min(SIZE - 1, cy + reach); j++)
    for (let i = Math.max(1, cx - reach); i < Math.min(SIZE - 1, cx + reach); i++) {
      const [dx, dy] = [(i + 0.5) / SIZE - x, (j + 0.5) / SIZE - y];
      const [a, b] = [(dx * cos + dy * sin) / long, (dy * cos - dx * sin) / wide];
      if (a * a + b * b > 1) continue;
      const value = 255 * Math.min(1, (tone * (1 - 0.18 * b)) / BRIGHTEN ** 0.45);
      data.set([value, value, value, 255], (j * SIZE + i) * 4);
    }
}

function scattered(rng: Rng, count: number, long: number, wide: number): Stroke[] {
  return Array.from({ length: count }, () => {
    const [angle, far] = [rng.between(0, 6.28), Math.sqrt(rng.between(0, 1)) * 0.4];
    return {
      x: 0.5 + far * Math.cos(angle),
      y: 0.5 + far * Math.sin(angle),
      long: long * rng.between(0.7, 1.2),
      wide: wide * rng.between(0.7, 1.2),
      turn: rng.between(0, 6.28),
      tone: rng.between(0.7, 1.12),
    };
  });
}

/** A side branch: twigs or leaves on both sides of a stem that runs along v. */
function feather(rng: Rng, rows: number, reach: number, wide: number, droop: number): Stroke[] {
  const stem: Stroke = { x: 0.5, y: 0.5, long: 0.48, wide: 0.012, turn: Math.PI / 2, tone: 0.6 };
  const sides = Array.from({ length: rows * 2 }, (_, i) => {
    const side = i % 2 ? 1 : -1;
    const t = (Math.floor(i / 2) + 0.5) / rows;
    const long = reach * (1 - 0.75 * t) * rng.between(0.8, 1.1);
    return {
      x: 0.5 + side * long * 0.85,
      y: 0.04 + 0.88 * t + long * Math.sin(droop) * 0.6,
      long,
      wide,
      turn: side > 0 ? droop : Math.PI - droop,
      tone: rng.between(0.75, 1.1),
    };
  });
  return [...sides, stem];
}

function blades(rng: Rng): Stroke[] {
  return Array.from({ length: 26 }, () => {
    const tall = rng.between(0.2, 0.47);
    const lean = rng.between(-0.3, 0.3);
    const foot = rng.between(0.12, 0.88);
    return {
      x: foot + lean * tall * 0.7,
      y: tall,
      long: tall,
      wide: 0.014,
      turn: Math.PI / 2 - lean,
      tone: rng.between(0.7, 1.15),
    };
  });
}

function twigs(rng: Rng): Stroke[] {
  return Array.from({ length: 30 }, () => {
    const turn = Math.PI / 2 + rng.between(-0.9, 0.9);
    return {
      x: rng.between(0.15, 0.85),
      y: rng.between(0.15, 0.85),
      long: rng.between(0.12, 0.26),
      wide: 0.009,
      turn,
      tone: rng.between(0.8, 1.05),
    };
  });
}

const draw: Readonly<Record<LeafName, (rng: Rng) => Stroke[]>> = {
  'leaf broad': (rng) => scattered(rng, 70, 0.075, 0.045),
  'leaf fine': (rng) => scattered(rng, 130, 0.038, 0.026),
  'leaf needle': (rng) => feather(rng, 13, 0.25, 0.036, 0.5),
  'leaf grass': blades,
  'leaf twig': twigs,
  'leaf petal': (rng) => scattered(rng, 26, 0.06, 0.055),
  'leaf frond': (rng) => feather(rng, 16, 0.26, 0.017, 0.35),
};

/** The card texture of a kind of leaf; see-through outside its strokes. */
export function leafTexture(kind: LeafName): DataTexture {
  return bytesTexture(kind, SIZE, 1, (data) => {
    // The tone under the holes keeps edges from turning dark when the card is drawn small.
    for (let i = 0; i < SIZE * SIZE; i++) data.set([170, 170, 170, 0], i * 4);
    for (const stroke of draw[kind](rngFromSeed(kind))) stamp(data, stroke);
  });
}
