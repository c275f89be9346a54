import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal, wood } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { lathe, ring, rod } from '../modelling/shapes.ts';

type Bucket = { height: number; base: number; ribs: number; bow: string; bodyColour: string };

export const family = defineFamily<Bucket>({
  family: 'bucket',
  nameDe: 'Eimer',
  nameEn: 'bucket',
  category: 'household',
  view: { azimuthDeg: 18, elevationDeg: 24 },
  exemplar: (rng) => ({
    height: rng.between(0.72, 0.88),
    base: rng.between(0.28, 0.33),
    ribs: rng.integer(1, 3),
    bow: rng.pick(['up', 'down']),
    bodyColour: rng.pick(['#27608b', '#b5322d', '#8d9499', '#3f7f50']),
  }),
  changes: [
    step('height', 0.24, [0.5, 1.15], 'taller', 'lower'),
    step('base', 0.1, [0.17, 0.43], 'wider below', 'narrower below'),
    step('ribs', 2, [0, 5], 'two more ribs', 'two ribs fewer'),
    swap('bow', ['up', 'down'], 'handle'),
  ],
  model: (p) => {
    const { height: h, base: b } = p;
    const skin = p.bodyColour === '#8d9499' ? metal('#a9adb0', 0.4) : glaze(p.bodyColour);
    const radius = (t: number) => b + (0.45 - b) * t;
    const ribs = Array.from({ length: p.ribs }, (_, i) => {
      const t = (i + 1) / (p.ribs + 1);
      return part(ring(radius(t), 0.018), skin, [0, h * t, 0], [90, 0, 0]);
    });
    const bow =
      p.bow === 'up'
        ? part(ring(0.46, 0.014, 180), metal('#8f9499'), [0, h - 0.05, 0], [-12, 0, 0])
        : part(ring(0.5, 0.014, 180), metal('#8f9499'), [0, h - 0.06, 0.02], [112, 0, 0]);
    const grip =
      p.bow === 'up'
        ? part(rod(0.22, 0.035), wood('#b98650'), [0.11, h + 0.4, -0.085], [0, 0, 90])
        : part(rod(0.22, 0.035), wood('#b98650'), [0.11, h - 0.24, 0.5], [0, 0, 90]);
    return group(
      part(
        lathe([
          [0, 0.02],
          [b, 0],
          [0.45, h],
          [0.48, h + 0.01],
          [0.48, h - 0.03],
        ]),
        skin,
      ),
      part(
        lathe([
          [0, 0.05],
          [b * 0.97, 0.05],
          [0.44, h],
        ]),
        skin,
      ),
      ...ribs,
      bow,
      grip,
      ...[-1, 1].map((s) =>
        part(rod(0.03, 0.05), metal('#8f9499'), [s * 0.48, h - 0.06, 0], [0, 0, -s * 90]),
      ),
    );
  },
});
