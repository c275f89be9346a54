import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import type { Paint } from './paint.ts';
import { block, pipe } from './solid.ts';

type GlassRoof = {
  readonly kind: 'barrel' | 'gable';
  readonly width: number;
  /** It runs from z = 5 to z = -depth. */
  readonly depth: number;
  /** Height of its feet, and what its middle is higher. */
  readonly eaves: number;
  readonly rise: number;
  readonly iron: Paint;
  /** Metres from rib to rib, and how thick one is. */
  readonly every: number;
  readonly rib: number;
  /** What covers it at `t`, 0 at the right foot and 1 at the left one. */
  readonly cover: (t: number) => Paint;
};

const FIELDS = 8;
const FRONT_Z = 5;

/** The line of the roof across the hall, from the right foot to the left one. */
function lineOf({ kind, width, eaves, rise }: GlassRoof): (readonly [number, number])[] {
  const half = width / 2;
  return repeat(FIELDS + 1, (i) => {
    const t = i / FIELDS;
    return kind === 'barrel'
      ? [half * Math.cos(Math.PI * t), eaves + rise * Math.sin(Math.PI * t)]
      : [half * (1 - 2 * t), eaves + rise * (1 - Math.abs(2 * t - 1))];
  });
}

/** Panes between iron ribs and bars; light comes through it, so it throws no shadow itself. */
export function glassRoof(roof: GlassRoof): Group {
  const { depth, iron, every, rib, cover } = roof;
  const line = lineOf(roof);
  const long = depth + FRONT_Z;
  const middleZ = (FRONT_Z - depth) / 2;
  const panes = repeat(FIELDS, (i) => {
    const [[ax, ay], [bx, by]] = [line[i] ?? [0, 0], line[i + 1] ?? [0, 0]];
    const lean = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
    const size = block(Math.hypot(bx - ax, by - ay), 0.04, long);
    const pane = part(size, cover((i + 0.5) / FIELDS), [(ax + bx) / 2, (ay + by) / 2, middleZ], [0, 0, lean]);
    pane.castShadow = false;
    return pane;
  });
  const arch = (z: number, radius: number) =>
    part(
      pipe(
        line.map(([x, y]) => [x * 0.99, y - radius, z] as const),
        radius,
        18,
        5,
      ),
      iron,
    );
  const bars = line.map(([x, y]) =>
    part(block(rib * 1.3, rib * 1.3, long), iron, [x * 0.99, y - rib * 1.4, middleZ]),
  );
  return group(
    ...panes,
    ...bars,
    ...repeat(Math.round(long / every), (i) => arch(FRONT_Z - 2 - i * every, rib)),
    ...repeat(Math.round(long / every), (i) => arch(FRONT_Z - 2 - (i + 0.5) * every, rib * 0.4)),
  );
}
