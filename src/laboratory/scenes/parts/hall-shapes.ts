import { Vector2 } from 'three';
import { repeat } from '../../modelling/parts.ts';
import type { Paint } from './paint.ts';

export type HallOpening = {
  readonly wall: 'back' | 'left' | 'right';
  /** Its middle: x in the back wall, z in a side wall. */
  readonly at: number;
  readonly sill: number;
  readonly width: number;
  readonly height: number;
  readonly shape: 'rect' | 'arch' | 'pointed' | 'round';
  readonly fill: 'window' | 'door' | 'stained' | 'gap';
  readonly frame: string;
  readonly panes?: readonly [number, number];
};

/** A hall from z = 3, behind the eye, to z = -depth; its floor is y = 0, its middle x = 0. Metres. */
export type Hall = {
  readonly width: number;
  readonly depth: number;
  /** Height of the side walls. */
  readonly height: number;
  readonly roof: 'flat' | 'gable' | 'barrel';
  /** What the roof's middle is higher than the side walls. */
  readonly rise: number;
  readonly wall: Paint;
  readonly floor: Paint;
  readonly ceiling: Paint;
  readonly openings: readonly HallOpening[];
  /** Panelling or tiles on the lower walls. */
  readonly dado?: { readonly height: number; readonly paint: Paint };
};

/** The ceiling's line across the hall, from left to right. */
export function roofLine({ width, height, roof, rise }: Hall): (readonly [number, number])[] {
  const half = width / 2;
  if (roof === 'flat')
    return [
      [-half, height],
      [half, height],
    ];
  if (roof === 'gable')
    return [
      [-half, height],
      [0, height + rise],
      [half, height],
    ];
  return repeat(15, (i) => {
    const angle = Math.PI - (Math.PI * i) / 14;
    return [half * Math.cos(angle), height + rise * Math.sin(angle)] as const;
  });
}

/** Outline of an opening around x = `at`, from its sill up. */
export function openingOutline({
  at,
  sill,
  width,
  height,
  shape,
}: Omit<HallOpening, 'wall' | 'fill' | 'frame'>): Vector2[] {
  const r = width / 2;
  const arc = (centre: number, rx: number, ry: number, from: number, to: number, steps = 10) =>
    repeat(steps + 1, (i) => {
      const angle = from + ((to - from) * i) / steps;
      return new Vector2(at + rx * Math.cos(angle), centre + ry * Math.sin(angle));
    });
  const foot = [new Vector2(at - r, sill), new Vector2(at + r, sill)];
  if (shape === 'round') return arc(sill + height / 2, r, height / 2, 0, Math.PI * 2, 20).slice(0, -1);
  if (shape === 'arch') return [...foot, ...arc(sill + height - r, r, r, 0, Math.PI)];
  if (shape === 'pointed') {
    const spring = sill + height - width * 0.866;
    const side = (s: 1 | -1) =>
      repeat(7, (i) => {
        const angle = (i / 6) * (Math.PI / 3);
        return new Vector2(at + s * (-r + width * Math.cos(angle)), spring + width * Math.sin(angle));
      });
    return [...foot, ...side(1), ...side(-1).reverse().slice(1)];
  }
  return [...foot, new Vector2(at + r, sill + height), new Vector2(at - r, sill + height)];
}
