import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, lathe, outline, plate, rod } from '../modelling/shapes.ts';

type Pan = {
  depth: number;
  handle: number;
  grip: string;
  eggs: number;
  bodyColour: string;
  gripColour: string;
};

export const family = defineFamily<Pan>({
  family: 'pan',
  nameDe: 'Pfanne',
  nameEn: 'frying pan',
  category: 'kitchen',
  view: { azimuthDeg: 34, elevationDeg: 34 },
  exemplar: (rng) => ({
    depth: rng.between(0.14, 0.22),
    handle: rng.between(0.62, 0.8),
    grip: rng.pick(['round', 'flat']),
    eggs: rng.integer(0, 2),
    bodyColour: rng.pick(['#2b2c2e', '#8a4a2c', '#8c2f2a', '#3d5a6b']),
    gripColour: rng.pick(['#1f1f20', '#8a5a32', '#b98a54']),
  }),
  changes: [
    step('depth', 0.033, [0.08, 0.36], 'deeper', 'shallower'),
    step('handle', 0.28, [0.4, 1.1], 'handle longer', 'handle shorter'),
    step('eggs', 1, [0, 2], 'one egg more', 'one egg fewer'),
    swap('grip', ['round', 'flat'], 'handle'),
  ],
  model: (p) => {
    const d = p.depth;
    const l = p.handle;
    const pan = lathe([
      [0, 0],
      [0.4, 0],
      [0.44, 0.02],
      [0.54, d],
      [0.555, d + 0.005],
      [0.55, d + 0.02],
      [0.52, d],
      [0.42, 0.04],
      [0, 0.035],
    ]);
    const stuff = p.gripColour === '#1f1f20' ? glaze(p.gripColour) : wood(p.gripColour);
    const wide = 0.12;
    const shape = outline(
      [
        [0.1, -wide * 0.4],
        [l * 0.4, -wide * 0.5],
        [l - 0.08, -wide],
        [l, -wide * 0.5],
        [l, wide * 0.5],
        [l - 0.08, wide],
        [l * 0.4, wide * 0.5],
        [0.1, wide * 0.4],
      ],
      true,
    );
    const handle = put(
      group(
        p.grip === 'round'
          ? part(rod(l - 0.1, 0.05, 0.062), stuff, [0.1, 0, 0], [0, 0, -90])
          : part(plate(shape, 0.07, 0.02), stuff, [0, 0, 0], [-90, 0, 0]),
        part(box(0.22, 0.03, 0.07), metal('#a9adb1'), [0.04, 0, 0]),
      ),
      [0.52, d * 0.86, 0],
      [0, 0, 10],
    );
    const egg = (x: number, z: number, turn: number) => {
      const white = outline(
        repeat(9, (i) => {
          const [a, r] = [
            (i / 9) * Math.PI * 2,
            [0.23, 0.19, 0.24, 0.21, 0.18, 0.23, 0.195, 0.23, 0.185][i] ?? 0,
          ];
          return [r * Math.cos(a), r * Math.sin(a)] as const;
        }),
        true,
      );
      return [
        part(plate(white, 0.03, 0.012), glaze('#fbf8ee'), [x, 0.052, z], [-90, 0, turn]),
        part(rod(0.05, 0.085, 0.055), glaze('#f0a81e'), [x + 0.01, 0.055, z]),
      ];
    };
    const places =
      p.eggs === 1
        ? [[0, 0, 0]]
        : [
            [-0.14, -0.14, 20],
            [0.13, 0.15, 160],
          ];
    const eggs = repeat(p.eggs, (i) => egg(places[i]?.[0] ?? 0, places[i]?.[1] ?? 0, places[i]?.[2] ?? 0));
    return group(
      part(pan, p.bodyColour === '#2b2c2e' ? matt('#35373a') : glaze(p.bodyColour)),
      part(rod(0.012, 0.43), matt('#26282a'), [0, 0.032, 0]),
      handle,
      ...eggs.flat(),
    );
  },
});
