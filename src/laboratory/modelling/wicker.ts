import type { DataTexture } from 'three';
import { bytes, painted } from './patterns.ts';

/** Basketwork: `count` upright canes around u, woven over and under in `rows` up v. */
export function wicker(colour: string, count: number, rows: number): DataTexture {
  const base = bytes(colour);
  return painted(
    `wicker ${colour} ${count} ${rows}`,
    512,
    () => base,
    (u, v) => {
      const row = Math.floor(v * rows);
      const across = (u * count + (row % 2) * 0.5) % 1;
      const up = (v * rows) % 1;
      return 0.42 + 0.72 * Math.sin(Math.PI * up) ** 0.5 * (0.55 + 0.45 * Math.sin(Math.PI * across));
    },
  );
}
