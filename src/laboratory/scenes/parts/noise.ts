/** Fixed noise in 0..1 for a place: the same on every machine, because it is worked out in whole numbers. */
export function speck(x: number, y: number): number {
  let mixed = Math.imul(Math.floor(x * 64), 374761393) ^ Math.imul(Math.floor(y * 64), 668265263);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 2246822519);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}

const ease = (t: number) => t * t * (3 - 2 * t);

/** Smooth noise in 0..1; with a period it repeats after so many whole numbers, so that textures join. */
export function wave(x: number, y: number, period = 0): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const u = ease(x - i);
  const v = ease(y - j);
  const left = period > 0 ? ((i % period) + period) % period : i;
  const low = period > 0 ? ((j % period) + period) % period : j;
  const right = period > 0 ? (left + 1) % period : i + 1;
  const high = period > 0 ? (low + 1) % period : j + 1;
  const below = speck(left, low) + (speck(right, low) - speck(left, low)) * u;
  const above = speck(left, high) + (speck(right, high) - speck(left, high)) * u;
  return below + (above - below) * v;
}

/** Noise of several sizes laid over each other, 0..1. */
export function rough(x: number, y: number, octaves = 4, period = 0): number {
  let sum = 0;
  let share = 0.5;
  let size = 1;
  for (let i = 0; i < octaves; i++) {
    sum += share * wave(x * size + i * 17, y * size + i * 31, period * size);
    share /= 2;
    size *= 2;
  }
  return sum / (1 - share * 2);
}

/** Distance to the nearest and the second nearest of scattered points, one in each unit square. */
export function cells(x: number, y: number, period: number): readonly [number, number, number] {
  const [i, j] = [Math.floor(x), Math.floor(y)];
  let [first, second, id] = [9, 9, 0];
  for (let a = i - 1; a <= i + 1; a++)
    for (let b = j - 1; b <= j + 1; b++) {
      const [p, q] = [((a % period) + period) % period, ((b % period) + period) % period];
      const distance = Math.hypot(
        a + 0.15 + 0.7 * speck(p, q) - x,
        b + 0.15 + 0.7 * speck(q + 57, p + 13) - y,
      );
      if (distance < first) [first, second, id] = [distance, first, speck(p + 7, q + 3)];
      else if (distance < second) second = distance;
    }
  return [first, second, id];
}
