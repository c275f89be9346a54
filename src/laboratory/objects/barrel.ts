import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { metal, matt, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, box, lathe, rod } from '../modelling/shapes.ts';

type Barrel = { height: number; bulge: number; hoops: number; tap: string; woodColour: string };

export const family = defineFamily<Barrel>({
  family: 'barrel',
  nameDe: 'Fass',
  nameEn: 'barrel',
  category: 'household',
  exemplar: (rng) => ({
    height: rng.between(0.95, 1.15),
    bulge: rng.between(0.08, 0.13),
    hoops: rng.pick([4, 6]),
    tap: rng.pick(['tap', 'plug']),
    woodColour: rng.pick(['#9a6234', '#7a4a2a', '#b98650']),
  }),
  changes: [
    step('height', 0.26, [0.7, 1.45], 'taller', 'lower'),
    step('bulge', 0.08, [0.02, 0.22], 'rounder', 'straighter'),
    step('hoops', 2, [2, 8], 'two more hoops', 'two hoops fewer'),
    swap('tap', ['tap', 'plug', 'none'], 'tap'),
  ],
  model: (p) => {
    const { height: h, bulge } = p;
    const radius = (t: number) => 0.36 + bulge * (1 - (2 * t - 1) ** 2);
    const body = lathe([
      ...repeat(17, (i) => [radius(i / 16), (h * i) / 16] as const),
      [0.33, h],
      [0.33, h - 0.05],
      [0, h - 0.05],
    ]);
    const timber = wood(p.woodColour);
    const seams = repeat(22, (i) => {
      const seam = repeat(9, (k) =>
        part(
          box(0.012, h / 8.2, 0.006, 0),
          matt('#3a2614'),
          [0, (h * (k + 0.5)) / 9, radius((k + 0.5) / 9) + 0.001],
          [((radius((k + 1) / 9) - radius(k / 9)) / (h / 9)) * 57.3, 0, 0],
        ),
      );
      return put(group(...seam), [0, 0, 0], [0, (i * 360) / 22, 0]);
    });
    const hoops = repeat(p.hoops, (i) => {
      const half = p.hoops / 2;
      const k = i < half ? i : p.hoops - 1 - i;
      const t = 0.04 + (0.34 * k) / half;
      const at = i < half ? t : 1 - t;
      const [a, b] = [at - 0.025, at + 0.025];
      return part(
        lathe([
          [radius(a) + 0.012, h * a],
          [radius(b) + 0.012, h * b],
        ]),
        metal('#5f6468', 0.45),
      );
    });
    const front = radius(0.2);
    const tap =
      p.tap === 'tap'
        ? [
            part(rod(0.2, 0.04), metal('#c9a648'), [0, h * 0.2, front - 0.02], [90, 0, 0]),
            part(rod(0.13, 0.03), metal('#c9a648'), [0, h * 0.2 - 0.12, front + 0.15]),
            part(box(0.16, 0.035, 0.035), metal('#c9a648'), [0, h * 0.2 + 0.1, front + 0.12]),
            part(rod(0.1, 0.02), metal('#c9a648'), [0, h * 0.2, front + 0.12]),
          ]
        : p.tap === 'plug'
          ? [part(ball(0.07), matt('#d9b67e'), [0, h * 0.5, radius(0.5)], [0, 0, 0], [1, 1, 0.5])]
          : [];
    return group(part(body, timber), ...seams, ...hoops, ...tap);
  },
});
