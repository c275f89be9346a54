import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { glow, paint } from './paint.ts';
import { bar, block, rod } from './solid.ts';

/** A track along z. */
export function rails(length: number, snow: boolean): Group {
  const sleepers = Math.round(Math.min(length, 90) / 0.65);
  return group(
    ...[-0.72, 0.72].map((x) => part(block(0.09, 0.16, length), paint('#8a7c72'), [x, 0.1, 0])),
    ...repeat(sleepers, (i) =>
      part(block(2.4, 0.12, 0.24), paint(snow ? '#8f9196' : '#5f5348', 'timber'), [
        0,
        0,
        length / 2 - i * 0.65,
      ]),
    ),
  );
}

/** The roof over a platform along z, on columns. */
export function canopy(length: number, colour: string, snow: boolean): Group {
  const columns = Math.round(length / 6);
  const iron = paint('#4a5650');
  return group(
    ...repeat(columns, (i) => {
      const z = length / 2 - (i + 0.5) * (length / columns);
      return [
        part(rod(3.7, 0.13, 0.1, 8), iron, [0, 0, z]),
        part(rod(0.4, 0.22, 0.16, 8), iron, [0, 0, z]),
        ...[-1, 1].map((s) => part(block(2.4, 0.12, 0.12), iron, [s * 0.95, 3.35, z], [0, 0, s * 26])),
      ];
    }).flat(),
    ...[-1, 1].map((s) =>
      part(
        block(3.1, 0.12, length),
        paint(snow ? '#eef2f8' : colour, snow ? 'snow' : 'corrugated'),
        [s * 1.5, 3.9, 0],
        [0, 0, s * 8],
      ),
    ),
    ...[-1, 1].map((s) => part(block(0.1, 0.5, length), paint('#e9e3d2', 'boards'), [s * 3, 3.75, 0])),
  );
}

/** A round clock on a post, without figures. */
export function stationClock(): Group {
  return group(
    part(rod(3.1, 0.08, 0.07, 8), paint('#3a4448')),
    part(rod(0.24, 0.42, 0.42, 20), paint('#3a4448'), [0, 3.3, -0.12], [90, 0, 0]),
    part(rod(0.26, 0.37, 0.37, 20), glow('#f4f2e8', 0.85), [0, 3.3, -0.13], [90, 0, 0]),
    part(block(0.04, 0.3, 0.02), paint('#222222'), [0, 3.3, 0.14], [0, 0, -50]),
    part(block(0.04, 0.22, 0.02), paint('#222222'), [0, 3.3, 0.14], [0, 0, 70]),
  );
}

/** A mast with its arm over `reach` metres of tracks towards +x, and the wire along z. */
export function catenary(reach: number): Group {
  return group(
    part(block(0.26, 7.4, 0.26), paint('#7d857f')),
    part(bar(reach, 0.07, 6), paint('#7d857f'), [reach / 2, 6.9, 0]),
    ...repeat(Math.max(1, Math.round(reach / 4.6) - 1), (i) => [
      part(rod(1.2, 0.03, 0.03, 4), paint('#7d857f'), [2.2 + i * 4.6, 5.7, 0]),
      part(block(0.035, 0.035, 20), paint('#3c3f40'), [2.2 + i * 4.6, 5.65, -10]),
    ]).flat(),
  );
}

export function signal(): Group {
  return group(
    part(rod(4.6, 0.09, 0.08, 6), paint('#8a8f90')),
    part(block(0.6, 1.3, 0.14), paint('#1e2124'), [0, 4.2, 0]),
    ...[
      ['#c0231c', 5.15],
      ['#2c9c4a', 4.65],
    ].map(([colour, y]) =>
      put(group(part(rod(0.06, 0.13, 0.13, 10), glow(colour as string, 1.2), [0, 0, 0], [90, 0, 0])), [
        0,
        y as number,
        0.07,
      ]),
    ),
  );
}
