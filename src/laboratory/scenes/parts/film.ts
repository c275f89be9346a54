import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import { outline } from '../../modelling/shapes.ts';
import type { Rng } from '../../seed.ts';
import { glow } from './paint.ts';
import { block, cut, rod } from './solid.ts';

const SKIES: Readonly<Record<string, string>> = {
  desert: '#f2c48a',
  sea: '#8fc4e6',
  mountains: '#a8c9e3',
  city: '#6a78b0',
  space: '#0f1430',
  meadow: '#9fd0ee',
};

/** A bright scene on a screen that faces +z: flat shapes in few colours. */
export function filmPicture(film: string, width: number, height: number, rng: Rng): Group {
  const half = width / 2;
  const layer = (
    points: readonly (readonly [number, number])[],
    colour: string,
    depth: number,
    strength = 0.8,
  ) => part(cut(outline(points), 0.01), glow(colour, strength), [0, 0, depth]);
  const ridge = (base: number, rough: number, steps: number): [number, number][] => [
    [-half, 0],
    [half, 0],
    ...repeat(steps + 1, (i): [number, number] => [
      half - (i / steps) * width,
      Math.min(height * 0.94, Math.max(0.05, base + rng.between(-rough, rough)) * height),
    ]),
  ];
  const disc = (x: number, y: number, r: number, colour: string) =>
    part(rod(0.01, r, r, 26), glow(colour, 1.1), [x, y, 0.03], [90, 0, 0]);
  const back = part(block(width, height, 0.02), glow(SKIES[film] ?? '#8fc4e6', 0.75));
  const sunX = rng.between(-0.32, 0.32) * width;
  switch (film) {
    case 'desert':
      return group(
        back,
        disc(sunX, height * 0.55, height * 0.16, '#fff0c0'),
        layer(ridge(0.36, 0.08, 6), '#d9924f', 0.05),
        layer(ridge(0.2, 0.06, 4), '#b56a34', 0.06),
      );
    case 'sea':
      return group(
        back,
        layer(
          [
            [-half, 0],
            [half, 0],
            [half, height * 0.42],
            [-half, height * 0.42],
          ],
          '#2f7f9c',
          0.04,
        ),
        layer(
          [
            [sunX - 1, height * 0.36],
            [sunX + 1, height * 0.36],
            [sunX + 0.7, height * 0.24],
            [sunX - 0.7, height * 0.24],
          ],
          '#7a3f2c',
          0.05,
        ),
        layer(
          [
            [sunX, height * 0.38],
            [sunX + 1, height * 0.42],
            [sunX, height * 0.86],
          ],
          '#f6f2e6',
          0.06,
        ),
        layer(
          [
            [sunX - 0.1, height * 0.38],
            [sunX - 0.1, height * 0.78],
            [sunX - 0.8, height * 0.42],
          ],
          '#f0e6cc',
          0.06,
        ),
      );
    case 'mountains':
      return group(
        back,
        layer(ridge(0.62, 0.2, 9), '#e9eef4', 0.04),
        layer(ridge(0.4, 0.14, 10), '#7f93a8', 0.05),
        layer(ridge(0.18, 0.06, 7), '#3f6b4f', 0.06),
      );
    case 'city':
      return group(
        back,
        disc(sunX, height * 0.7, height * 0.12, '#fff6d8'),
        ...repeat(12, (i) =>
          part(
            block(width * 0.07, height * rng.between(0.25, 0.7), 0.01),
            glow(rng.pick(['#2f3560', '#3a4074', '#262b50']), 0.8),
            [-half + (i + 0.5) * (width / 12), 0, 0.04],
          ),
        ),
        ...repeat(40, () =>
          part(block(0.12, 0.16, 0.01), glow('#ffd98a', 1.3), [
            rng.between(-half + 0.3, half - 0.3),
            rng.between(0.05, 0.3) * height,
            0.06,
          ]),
        ),
      );
    case 'space':
      return group(
        back,
        disc(sunX, height * 0.5, height * 0.3, '#c97a4a'),
        part(
          rod(0.01, height * 0.5, height * 0.5, 30),
          glow('#e3c9a4', 0.7),
          [sunX, height * 0.5, 0.02],
          [90, 0, 24],
          [1, 1, 0.22],
        ),
        ...repeat(60, () =>
          part(block(0.05, 0.05, 0.01), glow('#ffffff', 1.4), [
            rng.between(-half, half) * 0.98,
            rng.between(0.02, 0.97) * height,
            0.015,
          ]),
        ),
      );
    default:
      return group(
        back,
        disc(sunX, height * 0.76, height * 0.1, '#fff6c9'),
        layer(ridge(0.42, 0.07, 5), '#6fa84f', 0.05),
        layer(ridge(0.24, 0.05, 5), '#4f8a3f', 0.06),
        ...repeat(30, () =>
          part(
            rod(0.01, 0.08, 0.08, 8),
            glow(rng.pick(['#e8503c', '#f4d24a', '#f6f2ea']), 1),
            [rng.between(-half, half) * 0.96, rng.between(0.02, 0.16) * height, 0.08],
            [90, 0, 0],
          ),
        ),
      );
  }
}
